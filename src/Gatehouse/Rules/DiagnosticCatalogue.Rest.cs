namespace Gatehouse;

public static partial class DiagnosticCatalogue
{
    /// <summary>A path is kept by the service.</summary>
    public static readonly DiagnosticDescriptor ReservedPath = new(
        "GH2013", DiagnosticSeverity.Warning, "The path '{0}' is kept by API Gateway for its own health checks.", "Give the route another path.");

    /// <summary>An API has no routes.</summary>
    public static readonly DiagnosticDescriptor NoRoutes = new(
        "GH2014", DiagnosticSeverity.Error, "The API '{0}' has no routes, so that it cannot be deployed.", "Add a route.");

    /// <summary>A stage's name is not one that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor BadStageName = new(
        "GH2020", DiagnosticSeverity.Error, "The stage name '{0}' is not one that API Gateway takes.", "Write 1 to 128 letters, digits, '-' and '_'.");

    /// <summary>Two stages have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateStage = new(
        "GH2021", DiagnosticSeverity.Error, "The stage '{0}' is defined twice.", "Remove one of the two, or give it another name.");

    /// <summary>A stage variable's name is not one that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor BadStageVariableName = new(
        "GH2022", DiagnosticSeverity.Error, "The stage variable '{0}' of '{1}' has a name that API Gateway does not take.", "Write 1 to 64 letters, digits and '_'.");

    /// <summary>A stage variable's value is not one that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor BadStageVariableValue = new(
        "GH2023", DiagnosticSeverity.Error, "The stage variable '{0}' of '{1}' has a value that API Gateway does not take.",
        "Write at most 512 letters, digits and - . _ ~ : / ? # & = ,");

    /// <summary>An integration waits too shortly.</summary>
    public static readonly DiagnosticDescriptor TimeoutTooShort = new(
        "GH2030", DiagnosticSeverity.Error, "The route '{0}' waits {1} ms for its integration.", "Wait at least 50 ms.");

    /// <summary>An integration waits longer than edge-optimised APIs can.</summary>
    public static readonly DiagnosticDescriptor TimeoutTooLongForEdge = new(
        "GH2031", DiagnosticSeverity.Error, "The route '{0}' waits {1} s for its integration, but edge-optimised APIs wait 29 s at most.",
        "Wait at most 29 seconds, or make the API regional.");

    /// <summary>An integration waits longer than accounts may without a raised quota.</summary>
    public static readonly DiagnosticDescriptor TimeoutNeedsQuota = new(
        "GH2032", DiagnosticSeverity.Warning, "The route '{0}' waits {1} s for its integration; more than 29 s needs a raised quota.",
        "Have the account's quota 'Maximum integration timeout' raised, or wait at most 29 seconds.");

    /// <summary>A status does not exist.</summary>
    public static readonly DiagnosticDescriptor BadStatusCode = new(
        "GH2033", DiagnosticSeverity.Error, "'{0}' answers with status {1}, which does not exist.", "Write a status between 100 and 599.");

    /// <summary>A regular expression does not parse.</summary>
    public static readonly DiagnosticDescriptor BadRegularExpression = new(
        "GH2034", DiagnosticSeverity.Error, "The regular expression of '{0}' does not parse: '{1}': {2}", "Correct the expression.");

    /// <summary>Two integration responses have one pattern.</summary>
    public static readonly DiagnosticDescriptor DuplicateSelectionPattern = new(
        "GH2035", DiagnosticSeverity.Error, "The route '{0}' has two integration responses with the pattern '{1}'.", "Give each its own pattern; one may have none.");

    /// <summary>Two integration responses of a template have one pattern.</summary>
    public static readonly DiagnosticDescriptor SharedSelectionPattern = new(
        "GH2193", DiagnosticSeverity.Warning, "The route '{0}' has two integration responses with the pattern '{1}'; API Gateway takes the one with the lowest status.",
        "Give each its own pattern; one may have none.");

    /// <summary>A header can't be mapped.</summary>
    public static readonly DiagnosticDescriptor ForbiddenHeader = new(
        "GH2036", DiagnosticSeverity.Error, "The route '{0}' maps the header '{1}' to its backend; API Gateway deploys this, and answers every call with 500.",
        "Map the value to a header of another name.");

    /// <summary>A mapping expression is not one.</summary>
    public static readonly DiagnosticDescriptor BadMappingExpression = new(
        "GH2037", DiagnosticSeverity.Error, "The route '{0}' maps from '{1}', which is not an expression that API Gateway knows.",
        "Use From and FromResponse; static text stands in single quotes.");

    /// <summary>A mapping template does not parse.</summary>
    public static readonly DiagnosticDescriptor BadTemplate = new(
        "GH2038", DiagnosticSeverity.Error, "The mapping template of '{0}' for {1} does not parse: {2} (line {3}, column {4} of the template).", "Correct the template.");

    /// <summary>A mapping template is for bodies that no template can read.</summary>
    public static readonly DiagnosticDescriptor TemplateForBinary = new(
        "GH2039", DiagnosticSeverity.Warning,
        "The route '{0}' has a mapping template for requests of {1}, but the API takes these for binary ('{2}') and answers them with status 500.",
        "Set ContentHandling of the integration to ConvertToText, or name fewer BinaryMediaTypes.");

    /// <summary>A verdict is kept too long.</summary>
    public static readonly DiagnosticDescriptor BadAuthorizerCache = new(
        "GH2040", DiagnosticSeverity.Error, "The authorizer '{0}' keeps verdicts for {1} s.", "Write 0 to 3600 seconds.");

    /// <summary>Nothing identifies the caller.</summary>
    public static readonly DiagnosticDescriptor NoIdentitySource = new(
        "GH2041", DiagnosticSeverity.Error, "The authorizer '{0}' keeps verdicts, but has no identity source to keep them by.",
        "Name at least one identity source, or set CacheFor to zero.");

    /// <summary>Two authorizers have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateAuthorizer = new(
        "GH2042", DiagnosticSeverity.Error, "Two different authorizers are named '{0}'.", "Give one of them another name.");

    /// <summary>A name is kept.</summary>
    public static readonly DiagnosticDescriptor ReservedAuthorizerName = new(
        "GH2043", DiagnosticSeverity.Error, "An authorizer cannot be named '{0}'.", "Give it another name; 'api_key' and 'sigv4' stand for API keys and AWS signatures.");

    /// <summary>More authorizers than the quota.</summary>
    public static readonly DiagnosticDescriptor TooManyAuthorizers = new(
        "GH2044", DiagnosticSeverity.Warning, "The API has {0} authorizers; more than 10 need a raised quota.", "Share authorizers between routes.");

    /// <summary>Scopes without user pool.</summary>
    public static readonly DiagnosticDescriptor ScopesWithoutUserPool = new(
        "GH2045", DiagnosticSeverity.Error, "The route '{0}' lists scopes for '{1}', which is not a Cognito authorizer.", "Remove the scopes, or use Authorizers.Cognito.");

    /// <summary>A model's name is not one that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor BadModelName = new(
        "GH2050", DiagnosticSeverity.Error, "The model name '{0}' is not one that API Gateway takes.", "Write letters and digits.");

    /// <summary>A schema is empty or no object.</summary>
    public static readonly DiagnosticDescriptor BadModelSchema = new(
        "GH2051", DiagnosticSeverity.Error, "The schema of the model '{0}' is empty or not an object.", "Write a JSON Schema of draft 04 with at least one member.");

    /// <summary>A C# type has what a model cannot say.</summary>
    public static readonly DiagnosticDescriptor TypeNotExpressible = new(
        "GH2052", DiagnosticSeverity.Warning, "The model '{0}' says less than its C# type: {1}.", "Check this in the function, or change the type.");

    /// <summary>A model refers to one that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownModel = new(
        "GH2053", DiagnosticSeverity.Error, "The model '{0}' refers to the model '{1}', which the API does not have; it has: {2}.", "Add the model to RestApi.Models, or correct the reference.");

    /// <summary>Two models have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateModel = new(
        "GH2054", DiagnosticSeverity.Error, "Two different models are named '{0}'.", "Give one of them another name.");

    /// <summary>A parameter stands in two places.</summary>
    public static readonly DiagnosticDescriptor ParameterInTwoPlaces = new(
        "GH2060", DiagnosticSeverity.Error, "The route '{0}' has the parameter '{1}' in two places; names are unique across query string, headers and path.",
        "Give one of them another name.");

    /// <summary>A parameter's name is not one that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor BadParameterName = new(
        "GH2061", DiagnosticSeverity.Error, "The route '{0}' has the parameter '{1}', whose name API Gateway does not take.", "Write letters, digits, '.', '_', '-' and '$'.");

    /// <summary>A required path parameter is not in the path.</summary>
    public static readonly DiagnosticDescriptor PathParameterNotInPath = new(
        "GH2062", DiagnosticSeverity.Warning, "The route '{0}' requires the path variable '{1}', which its path does not have; every validated call is answered with 400.",
        "Add the variable to the path, or remove the parameter.");

    /// <summary>Settings are for a route that is not there.</summary>
    public static readonly DiagnosticDescriptor SettingsWithoutRoute = new(
        "GH2070", DiagnosticSeverity.Warning, "The settings for {0} {1} in '{2}' belong to no route.", "Name method and path as the route does.");

    /// <summary>A throttle is negative.</summary>
    public static readonly DiagnosticDescriptor BadThrottle = new(
        "GH2071", DiagnosticSeverity.Error, "A throttle of '{0}' is negative: rate {1}, burst {2}.", "Write 0 or more.");

    /// <summary>Answers are kept too long.</summary>
    public static readonly DiagnosticDescriptor BadCacheTime = new(
        "GH2072", DiagnosticSeverity.Error, "The stage '{0}' caches answers for {1} s.", "Write 0 to 3600 seconds.");

    /// <summary>Caching without a cluster.</summary>
    public static readonly DiagnosticDescriptor CacheWithoutCluster = new(
        "GH2073", DiagnosticSeverity.Error, "The stage '{0}' caches answers of a method, but has no cache.", "Set ApiStage.Cache.");

    /// <summary>A canary takes no such share.</summary>
    public static readonly DiagnosticDescriptor BadCanary = new(
        "GH2075", DiagnosticSeverity.Error, "The canary of the stage '{0}' takes {1} percent.", "Write 0 to 100.");

    /// <summary>A log line does not name its request.</summary>
    public static readonly DiagnosticDescriptor AccessLogWithoutRequestId = new(
        "GH2076", DiagnosticSeverity.Error, "The access log format of the stage '{0}' names no request id.", "Put $context.requestId or $context.extendedRequestId in it.");

    /// <summary>A log format has several lines.</summary>
    public static readonly DiagnosticDescriptor AccessLogOfSeveralLines = new(
        "GH2078", DiagnosticSeverity.Error, "The access log format of the stage '{0}' has several lines.", "Write it as one line; a line break may stand only at its end.");

    /// <summary>A log format names a variable that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownAccessLogVariable = new(
        "GH2079", DiagnosticSeverity.Warning, "The access log of the stage '{0}' names $context.{1}, which is not a variable of such an API; it is written as a hyphen.{2}",
        "Use a variable of AccessLogField, or remove it.");

    /// <summary>A gateway response stands twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateGatewayResponse = new(
        "GH2080", DiagnosticSeverity.Error, "The gateway response {0} is defined twice.", "Remove one of the two.");

    /// <summary>A usage plan opens a stage that is not there.</summary>
    public static readonly DiagnosticDescriptor PlanForUnknownStage = new(
        "GH2090", DiagnosticSeverity.Error, "The usage plan '{0}' opens the stage '{1}', which the API does not have; it has: {2}.", "Name one of the API's stages.");

    /// <summary>A quota is out of range.</summary>
    public static readonly DiagnosticDescriptor BadQuota = new(
        "GH2091", DiagnosticSeverity.Error, "The quota of the usage plan '{0}' is out of range: offset {1}, allowed 0 to {2} for a {3}.", "Correct the limit and the offset.");

    /// <summary>An API key is too short or too long.</summary>
    public static readonly DiagnosticDescriptor BadApiKey = new(
        "GH2092", DiagnosticSeverity.Error, "The API key '{0}' has {1} characters.", "Write 20 to 128 characters, or leave the value out.");

    /// <summary>More method throttles than the quota.</summary>
    public static readonly DiagnosticDescriptor TooManyMethodThrottles = new(
        "GH2093", DiagnosticSeverity.Warning, "The usage plan '{0}' throttles {1} methods of a stage; more than 20 need a raised quota.", "Throttle fewer methods singly.");

    /// <summary>VPC endpoints of an API that is not private.</summary>
    public static readonly DiagnosticDescriptor VpcEndpointsNotPrivate = new(
        "GH2100", DiagnosticSeverity.Error, "The API names VPC endpoints, but its endpoint is {0}.", "Use RestEndpoint.Private.");

    /// <summary>A private API with IPv4 only.</summary>
    public static readonly DiagnosticDescriptor PrivateNeedsDualStack = new(
        "GH2101", DiagnosticSeverity.Error, "A private API cannot be IPv4 only.", "Leave IpAddressType out, or write DualStack.");

    /// <summary>A private API without policy.</summary>
    public static readonly DiagnosticDescriptor PrivateWithoutPolicy = new(
        "GH2102", DiagnosticSeverity.Warning, "The private API has no resource policy, so that every call is denied.", "Add a policy, such as [Allow.Everyone(), Deny.AllButVpcEndpoint(...)].");

    /// <summary>A security policy needs an access mode.</summary>
    public static readonly DiagnosticDescriptor SecurityPolicyNeedsAccessMode = new(
        "GH2103", DiagnosticSeverity.Error, "The security policy '{0}' needs an endpoint access mode.", "Set EndpointAccessMode to Basic or Strict.");

    /// <summary>Compression begins at no such size.</summary>
    public static readonly DiagnosticDescriptor BadCompressionSize = new(
        "GH2104", DiagnosticSeverity.Error, "The minimum compression size is {0} bytes.", "Write 0 to 10485760.");

    /// <summary>CORS without origin.</summary>
    public static readonly DiagnosticDescriptor CorsWithoutOrigin = new(
        "GH2105", DiagnosticSeverity.Error, "CORS names no origin.", "Name at least one, or use RestCors.AllOrigins.");

    /// <summary>Credentials for every origin.</summary>
    public static readonly DiagnosticDescriptor CorsCredentialsForAll = new(
        "GH2106", DiagnosticSeverity.Error, "CORS allows credentials for every origin, which browsers refuse.", "Name the origins.");

    /// <summary>Errors name one origin only.</summary>
    public static readonly DiagnosticDescriptor CorsErrorsForFirstOrigin = new(
        "GH2107", DiagnosticSeverity.Info, "Errors that API Gateway answers by itself can name one origin only: '{0}'.", "Put the origin first whose pages need to read errors.");

    /// <summary>A policy is too long.</summary>
    public static readonly DiagnosticDescriptor PolicyTooLong = new(
        "GH2108", DiagnosticSeverity.Warning, "The resource policy has {0} bytes; more than 8192 need a raised quota.", "Merge statements.");

    /// <summary>A policy allows nothing.</summary>
    public static readonly DiagnosticDescriptor PolicyAllowsNothing = new(
        "GH2109", DiagnosticSeverity.Warning, "The resource policy only denies, so that routes without authorization are closed to all.", "Add Allow.Everyone().");
}
