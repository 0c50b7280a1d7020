using static Gatehouse.DiagnosticSeverity;

namespace Gatehouse;

/// <summary>Every kind of diagnostic.</summary>
public static partial class DiagnosticCatalogue
{
    private const string FunctionHelp =
        "PATH is a project, a folder, a zip archive or a file with code. Or serve the stack that defines the function; in tests, use LocalGatewayOptions.Functions.";

    /// <summary>The address to listen on is taken.</summary>
    public static readonly DiagnosticDescriptor AddressTaken = new(
        "GH8001", Error, "The gateway cannot listen on {0}: another program does, the port takes rights that are missing, or the address is not of this machine.", "Stop the other program, or choose another port with --port.");

    /// <summary>A route or authorizer calls a function that is not served.</summary>
    public static readonly DiagnosticDescriptor FunctionNotServed = new(
        "GH8002", Warning, "There is no function {0} here; 500 is the answer to {1}. Say where its code is with {2}.", FunctionHelp);

    /// <summary>A parameter mapping of an HTTP API cannot be read.</summary>
    public static readonly DiagnosticDescriptor ParameterMappingInvalid = new(
        "GH8003", Error, "The parameter mapping {0} of {1} {2}.", "Write append:header.NAME, overwrite:querystring.NAME, remove:header.NAME, overwrite:path or, for responses, overwrite:statuscode.");

    /// <summary>A first-class integration names an action that HTTP APIs do not have.</summary>
    public static readonly DiagnosticDescriptor UnknownIntegrationSubtype = new(
        "GH8004", Error, "HTTP APIs have no integration subtype {0}; they have {1}.", "Write one of them.");

    /// <summary>A first-class integration lacks a parameter.</summary>
    public static readonly DiagnosticDescriptor IntegrationParameterMissing = new(
        "GH8005", Error, "{0} of {1} needs the parameter {2}.", "Add it to the request parameters of the integration.");

    /// <summary>Two routes of an API take the same requests.</summary>
    public static readonly DiagnosticDescriptor RouteTakenTwice = new(
        "GH8007", Error, "The route {0} takes the same requests as {1}.", "Remove one of the two.");

    /// <summary>A route's path cannot be served.</summary>
    public static readonly DiagnosticDescriptor RoutePathNotServed = new(
        "GH8008", Error, "The path {0} is not a route path: {1}.", "Correct the path.");

    /// <summary>A selection expression of a WebSocket API cannot be read.</summary>
    public static readonly DiagnosticDescriptor SelectionExpressionInvalid = new(
        "GH8009", Error, "The selection expression {0} of {1} {2}.", "Write $request.body.NAME, ${request.body.NAME} in text, or plain text.");

    /// <summary>An identity source of an authorizer cannot be read.</summary>
    public static readonly DiagnosticDescriptor IdentitySourceInvalid = new(
        "GH8010", Error, "The identity source {0} of the authorizer {1} is none that this kind of API has.", "Name a header, a query parameter, a stage variable or a context variable.");

    /// <summary>Nothing that was read holds an API.</summary>
    public static readonly DiagnosticDescriptor NothingToServe = new(
        "GH8011", Error, "There is no API in what was read.", "Name a template or cloud assembly with a REST, HTTP or WebSocket API.");

    /// <summary>A stage keeps a deployment of which nothing is known.</summary>
    public static readonly DiagnosticDescriptor DeploymentUnknown = new(
        "GH8013", Warning, "The stage {0} of {1} names the deployment {2}, but the API as it was then is not known: the API as it is now is served in its place.", "Serve with --deployment ID=PATH, where PATH is the template as it was then.");

    /// <summary>Something is known of a deployment that no stage names.</summary>
    public static readonly DiagnosticDescriptor DeploymentUnused = new(
        "GH8014", Warning, "No stage names the deployment {0}.", "Give the logical id of an AWS::ApiGateway::Deployment, or the id that a stage names.");

    /// <summary>What a deployment is said to hold has no such API.</summary>
    public static readonly DiagnosticDescriptor DeploymentWithoutApi = new(
        "GH8015", Error, "The deployment {0} belongs to the API {1}, which is not in '{2}'.", "Give the template that the deployment was made from.");

    /// <summary>A mapping template of a WebSocket API does not parse.</summary>
    public static readonly DiagnosticDescriptor TemplateNotParsed = new(
        "GH8012", Error, "The request template {0} of the route {1} does not parse: {2}.", "Correct the template.");

    /// <summary>Code is given for a function, but not there.</summary>
    public static readonly DiagnosticDescriptor GivenCodeMissing = new(
        "GH8030", Error, "The code of the function {0} is not there: {1}.", "Give a folder, a zip archive, a project, or a file with code that exists, as in --function NAME=PATH.");

    /// <summary>Code is given for a function, but of a kind that cannot run.</summary>
    public static readonly DiagnosticDescriptor GivenCodeUnusable = new(
        "GH8031", Error, "The code of the function {0} cannot be run: {1}.",
        "Give a project (.csproj), a published or built folder, a zip archive, or a file of Node.js (.js, .mjs, .cjs) or Python (.py).");

    /// <summary>What runs code that is given cannot be told from the code.</summary>
    public static readonly DiagnosticDescriptor GivenHandlerUnknown = new(
        "GH8032", Error, "No handler of the function {0} can be told: {1}.", "Name it, as in --function NAME=PATH,handler=index.handler.");

    /// <summary>A setting of a function that is given cannot be used.</summary>
    public static readonly DiagnosticDescriptor GivenSettingInvalid = new(
        "GH8033", Error, "A setting of the function {0} cannot be used: {1}.", "Settings follow the path: ,handler=H ,runtime=R ,timeout=SECONDS and ,env.NAME=VALUE.");

    /// <summary>Code is given for a function that nothing calls.</summary>
    public static readonly DiagnosticDescriptor GivenFunctionNotCalled = new(
        "GH8034", Warning, "No route or authorizer calls the function {0}, for which code is given.{1}", "Give the name, ARN or logical id of a function that is called.");

    /// <summary>A logical id for which code is given is that of several functions.</summary>
    public static readonly DiagnosticDescriptor GivenFunctionAmbiguous = new(
        "GH8035", Error, "The logical id {0}, for which code is given, is that of several functions: {1}.", "Give code by the names of the functions.");

    /// <summary>Code is given twice for one function.</summary>
    public static readonly DiagnosticDescriptor GivenFunctionTwice = new(
        "GH8036", Error, "Code is given twice for one function: as {0} and as {1}.", "Give it once.");

    /// <summary>Variables are given for stages that have their own.</summary>
    public static readonly DiagnosticDescriptor StageVariablesUnused = new(
        "GH8037", Warning, "No OpenAPI document was read, whose stage the variables of --stage-variable would belong to.", "Give the variables of a template's stages in the template.");

    /// <summary>The server's certificate cannot be read.</summary>
    public static readonly DiagnosticDescriptor CertificateUnreadable = new(
        "GH8020", Error, "The certificate {0} cannot be read: {1}.", "Give a PEM file, with --certificate-key if the key is in another file, or a PFX file; neither with a password.");

    /// <summary>The local certificate authority cannot be kept.</summary>
    public static readonly DiagnosticDescriptor AuthorityNotKept = new(
        "GH8021", Error, "The local certificate authority cannot be kept in {0}: {1}.", "Make the folder writable, or give a certificate with --certificate.");

    /// <summary>A truststore is nowhere to be found.</summary>
    public static readonly DiagnosticDescriptor TruststoreMissing = new(
        "GH8022", Warning, "The truststore {0} of the domain {1} is not on this machine; requests to the domain are answered with 403.",
        "Give a file in its place with --truststore s3://bucket/key=FILE, or set AWS_ENDPOINT_URL_S3.");

    /// <summary>A truststore cannot be used.</summary>
    public static readonly DiagnosticDescriptor TruststoreUnreadable = new(
        "GH8023", Warning, "The truststore {0} of the domain {1} cannot be used: {2}. Requests to the domain are answered with 403.", "Give a readable PEM file of at most 1000 KB, in which no two certificates have the same subject.");

    /// <summary>A certificate of a truststore vouches for nobody.</summary>
    public static readonly DiagnosticDescriptor TruststoreCertificateOdd = new(
        "GH8024", Warning, "The certificate '{0}' in the truststore {1} {2}; clients that it vouches for are answered with 403.", "Replace the certificate.");

    /// <summary>A domain with mutual TLS is served without TLS.</summary>
    public static readonly DiagnosticDescriptor MutualTlsNeedsHttps = new(
        "GH8025", Warning, "The domain {0} asks clients for certificates, but the gateway does not listen for HTTPS; requests to the domain are answered with 403.",
        "Start with --https-port.");
}
