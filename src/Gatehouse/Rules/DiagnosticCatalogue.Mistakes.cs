namespace Gatehouse;

/// <content>What API Gateway takes without a word, and what then fails or has no effect.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A segment looks like a variable of another framework.</summary>
    public static readonly DiagnosticDescriptor SegmentLooksLikeVariable = new(
        "GH2015", DiagnosticSeverity.Warning, "The segment '{0}' of the path '{1}' is plain text for API Gateway, not a variable.", "Write {name} for a variable.");

    /// <summary>A template uses a variable or method that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownTemplateVariable = new(
        "GH2192", DiagnosticSeverity.Warning, "The route '{0}' maps from {1}, which API Gateway does not know.{2}", "Mind upper and lower case; what is not known gives nothing.");

    /// <summary>A user pool is named by what is no ARN.</summary>
    public static readonly DiagnosticDescriptor BadUserPool = new(
        "GH2048", DiagnosticSeverity.Error, "The authorizer '{0}' names '{1}', which is no ARN of a user pool.", "Write arn:aws:cognito-idp:{region}:{account}:userpool/{id}.");

    /// <summary>A schema cannot be used.</summary>
    public static readonly DiagnosticDescriptor UnusableModelSchema = new(
        "GH2055", DiagnosticSeverity.Warning, "The schema of the model '{0}' cannot be used: {1}.", "Write JSON Schema of draft 04; '$ref' names a model of the API or something below the schema's own 'definitions'.");

    /// <summary>A web ACL is named by what is no ARN.</summary>
    public static readonly DiagnosticDescriptor BadWebAcl = new(
        "GH2083", DiagnosticSeverity.Error, "The stage '{0}' names the web ACL '{1}', which is no ARN of one.", "Write arn:aws:wafv2:{region}:{account}:regional/webacl/{name}/{id}.");

    /// <summary>A gateway response holds a directive.</summary>
    public static readonly DiagnosticDescriptor DirectiveInGatewayResponse = new(
        "GH2084", DiagnosticSeverity.Warning, "The gateway response {0} holds the directive {1}, but gateway responses only fill in variables: callers get it as it stands.", "Write the answer with variables only.");

    /// <summary>Routes ask for API keys that no usage plan takes.</summary>
    public static readonly DiagnosticDescriptor ApiKeyWithoutPlan = new(
        "GH2098", DiagnosticSeverity.Warning, "The route '{0}' asks for an API key, but no usage plan here opens a stage of the API: without one, every call is answered with 403.", "Add a plan with keys to RestApi.UsagePlans, unless another stack has it.");

    /// <summary>A role is for what is no ARN.</summary>
    public static readonly DiagnosticDescriptor BadGrantResource = new(
        "GH2182", DiagnosticSeverity.Error, "The role of the route '{0}' is for '{1}', which is no ARN.", "Give the ARN of the queue, table, bucket or other resource, in place of its name or address.");

    /// <summary>An origin is none that a browser sends.</summary>
    public static readonly DiagnosticDescriptor BadCorsOrigin = new(
        "GH2183", DiagnosticSeverity.Warning, "CORS names the origin '{0}', which no browser sends.", "Write scheme and host, with the port if it is not the usual one, without path, star or slash at the end: https://www.example.com.");

    /// <summary>A policy compares an address with what is none.</summary>
    public static readonly DiagnosticDescriptor BadPolicyAddress = new(
        "GH2184", DiagnosticSeverity.Error, "The resource policy compares the caller's address with '{0}', which is none.", "Write an IPv4 or IPv6 address, or a range such as 10.0.0.0/8.");

    /// <summary>A policy is about a stage that is not there.</summary>
    public static readonly DiagnosticDescriptor PolicyForUnknownStage = new(
        "GH2185", DiagnosticSeverity.Warning, "The resource policy has a statement for the stage '{0}', which the API does not have; it has: {1}.", "Name one of the API's stages, or write * for all.");

    /// <summary>A policy is about a method that is not there.</summary>
    public static readonly DiagnosticDescriptor PolicyForUnknownMethod = new(
        "GH2186", DiagnosticSeverity.Warning, "The resource policy has a statement for the method '{0}', which does not exist.", "Write GET, POST or another method, or * for all.");

    /// <summary>A load balancer is named by what is no ARN.</summary>
    public static readonly DiagnosticDescriptor BadVpcLinkTarget = new(
        "GH2187", DiagnosticSeverity.Error, "The route '{0}' goes by a VPC link to '{1}', which is no ARN of a load balancer or its listener.", "Write arn:aws:elasticloadbalancing:{region}:{account}:loadbalancer/{name}.");

    /// <summary>A link is in no subnet.</summary>
    public static readonly DiagnosticDescriptor VpcLinkWithoutSubnet = new(
        "GH2188", DiagnosticSeverity.Error, "The VPC link '{0}' has no subnet.", "Name the subnets from which the load balancer is reached.");

    /// <summary>A binary media type is none.</summary>
    public static readonly DiagnosticDescriptor BadBinaryMediaType = new(
        "GH2189", DiagnosticSeverity.Warning, "The binary media type '{0}' is no media type, so that no body is of it.", "Write type and subtype, such as image/png, or */* for all bodies.");

    /// <summary>A variable in the address of a backend is not filled in.</summary>
    public static readonly DiagnosticDescriptor AddressVariableNotMapped = new(
        "GH2191", DiagnosticSeverity.Warning, "The address that the route '{0}' calls holds {{{1}}}, which neither the path of the route nor a mapping fills in.", "Name a variable of the path, or map one to it: To.Path(name, From.Path(other)).");

    /// <summary>A function is called by another method than POST.</summary>
    public static readonly DiagnosticDescriptor FunctionNotCalledByPost = new(
        "GH2190", DiagnosticSeverity.Warning, "The route '{0}' calls its function with {1}, but Lambda takes only POST: every call is answered with 500.", "Set the integration's own method to POST; the method of the route may be another.");
}
