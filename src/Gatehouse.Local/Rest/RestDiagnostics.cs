using static Gatehouse.DiagnosticSeverity;

namespace Gatehouse.Local.Rest;

/// <summary>What is found when a REST API is compiled to be served. Routes with such a mistake answer 500, as on AWS.</summary>
internal static class RestDiagnostics
{
    public static readonly DiagnosticDescriptor BadTemplate = new(
        "GH5101", Warning, "The mapping template of {0} cannot be read: {1}. Requests that need it are answered with 500.", "Mend the template.");

    public static readonly DiagnosticDescriptor BadModel = new(
        "GH5102", Warning, "The model '{0}' cannot be used: {1}. Requests that it would check are answered with 500.", "Mend the schema.");

    public static readonly DiagnosticDescriptor BadPattern = new(
        "GH5103", Warning, "The pattern '{0}' is no regular expression: {1}. It never matches.", "Mend the pattern.");

    public static readonly DiagnosticDescriptor NoFunction = new(
        "GH5104", Warning, "There is no function {0} here; {1} is answered with 500.", "Add the function to the template, or register one by its ARN.");

    public static readonly DiagnosticDescriptor NoEndpoint = new(
        "GH5105", Info, "{0} calls the AWS service '{1}', for which there is no endpoint here.", "Set AWS_ENDPOINT_URL_{2} or AWS_ENDPOINT_URL.");

    public static readonly DiagnosticDescriptor ForbiddenHeader = new(
        "GH5106", Warning, "{0} maps the header {1}, which API Gateway lets no mapping set: every call is answered with 500.", "Remove the mapping.");

    public static readonly DiagnosticDescriptor LambdaNeedsPost = new(
        "GH5107", Warning, "{0} calls its function with {1}: every call is answered with 500.", "Set the integration's method to POST.");

    public static readonly DiagnosticDescriptor BadAddress = new(
        "GH5108", Warning, "The address '{0}' of {1} is no HTTP address: every call is answered with 500.", "Write http:// or https://, a host, and a path.");

    public static readonly DiagnosticDescriptor BadPolicy = new(
        "GH5110", Error, "The resource policy cannot be used: {0}.", "Mend the statement.");

    public static readonly DiagnosticDescriptor BadUserPool = new(
        "GH5111", Warning, "The authorizer '{0}' names '{1}', which is no ARN of a user pool; no token of it is taken.", "Write arn:aws:cognito-idp:region:account:userpool/id.");

    public static readonly DiagnosticDescriptor BackendCertificate = new(
        "GH5112", Warning, "The stage {0} shows backends a client certificate, whose key only API Gateway has; here they are called without one.",
        "Let the backend take calls from this machine without a certificate.");

    public static readonly DiagnosticDescriptor BadMapping = new(
        "GH5109", Warning, "'{0}' in {1} is no mapping expression; nothing is mapped.", "Write method.request.header.name or the like, or text in single quotes.");
}
