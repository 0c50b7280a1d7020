using static Gatehouse.DiagnosticSeverity;

namespace Gatehouse;

/// <content>What is found when a REST API is compiled to be served. Routes with such a mistake answer 500, as on AWS.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A mapping template cannot be read.</summary>
    public static readonly DiagnosticDescriptor TemplateNotServed = new(
        "GH5101", Warning, "The mapping template of {0} cannot be read: {1}. Requests that need it are answered with 500.", "Correct the template.");

    /// <summary>A model cannot be used.</summary>
    public static readonly DiagnosticDescriptor ModelNotServed = new(
        "GH5102", Warning, "The model '{0}' cannot be used: {1}. Requests that it would check are answered with 500.", "Correct the schema.");

    /// <summary>A pattern is no regular expression.</summary>
    public static readonly DiagnosticDescriptor PatternNotServed = new(
        "GH5103", Warning, "The pattern '{0}' is not a regular expression: {1}. It never matches.", "Correct the pattern.");

    /// <summary>A route or authorizer of a REST API calls a function that is not served.</summary>
    public static readonly DiagnosticDescriptor RestFunctionNotServed = new(
        "GH5104", Warning, "There is no function {0} here; 500 is the answer to {1}. Say where its code is with {2}.", FunctionHelp);

    /// <summary>A route calls a service of AWS that is not reached.</summary>
    public static readonly DiagnosticDescriptor ServiceWithoutEndpoint = new(
        "GH5105", Info, "{0} calls the AWS service '{1}', but neither AWS_ENDPOINT_URL_{2} nor AWS_ENDPOINT_URL says where that is.",
        "Set one of the two to the address of an emulator or a stub; until then all routes that call the service answer 504.");

    /// <summary>A mapping sets a header that no mapping may set.</summary>
    public static readonly DiagnosticDescriptor ForbiddenHeaderMapped = new(
        "GH5106", Warning, "{0} maps the header {1}, which no mapping may set: every call is answered with 500.", "Remove the mapping.");

    /// <summary>A function is called with another method than POST.</summary>
    public static readonly DiagnosticDescriptor FunctionCalledWithoutPost = new(
        "GH5107", Warning, "{0} calls its function with {1}: every call is answered with 500.", "Set the integration's method to POST.");

    /// <summary>The address of a backend is no HTTP address.</summary>
    public static readonly DiagnosticDescriptor BackendAddressNotServed = new(
        "GH5108", Warning, "The address '{0}' of {1} is not an HTTP address: every call is answered with 500.", "Write http:// or https://, a host, and a path.");

    /// <summary>A parameter is mapped from what is no expression.</summary>
    public static readonly DiagnosticDescriptor MappingOfNothing = new(
        "GH5109", Warning, "'{0}' in {1} is not a mapping expression; nothing is mapped.", "Write method.request.header.name or the like, or text in single quotes.");

    /// <summary>A resource policy cannot be used.</summary>
    public static readonly DiagnosticDescriptor PolicyNotServed = new(
        "GH5110", Error, "The resource policy cannot be used: {0}.", "Correct the statement.");

    /// <summary>An authorizer names what is no user pool.</summary>
    public static readonly DiagnosticDescriptor UserPoolNotServed = new(
        "GH5111", Warning, "The authorizer '{0}' names '{1}', which is not the ARN of a user pool; it accepts no token.", "Write arn:aws:cognito-idp:region:account:userpool/id, with the region, account and id of the pool.");

    /// <summary>A stage shows backends a client certificate, which is not there.</summary>
    public static readonly DiagnosticDescriptor BackendCertificateNotShown = new(
        "GH5112", Warning, "The stage {0} shows backends a client certificate, whose key only API Gateway has; here they are called without one.",
        "Let the backend take calls from this machine without a certificate.");
}
