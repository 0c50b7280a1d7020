using System.Collections.Frozen;
using System.Globalization;

namespace Gatehouse.Local.Rest;

/// <summary>Members of <c>$context</c> as access logs know them: those of mappings, and some that are known only at the end.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html.</remarks>
internal static class AccessLogVariable
{
    private static readonly FrozenDictionary<string, Func<RestContext, string?>> Known = new Dictionary<string, Func<RestContext, string?>>
    {
        ["status"] = context => Text(context.Answer.Status),
        ["responseLength"] = context => (context.Answer.StreamBody is null ? context.Answer.Body.Length : context.StreamedBytes).ToString(CultureInfo.InvariantCulture),
        ["responseLatency"] = context => Text((int)context.Options.Time.GetElapsedTime(context.Started).TotalMilliseconds),
        ["xrayTraceId"] = context => "Root=" + context.TraceId.Root,
        ["customDomain.basePathMatched"] = context => context.Request.BasePath is { } path ? path.Length > 1 ? path.TrimStart('/') : "(none)" : null,
        ["integrationLatency"] = IntegrationLatency,
        ["integrationStatus"] = IntegrationStatus,
        ["integrationErrorMessage"] = IntegrationError,
        ["integration.error"] = IntegrationError,
        ["integration.integrationStatus"] = IntegrationStatus,
        ["integration.latency"] = IntegrationLatency,
        ["integration.requestId"] = context => context.Reply?.RequestId,
        ["integration.status"] = context => context.Reply is null || IsMock(context) ? null : IsLambdaProxy(context) && context.Failure is null ? Text(context.Answer.Status) : Text(context.Reply.Status),
        ["integration.responseTransferMode"] = context => context.Reply is null ? null : context.Answer.StreamBody is null ? "BUFFERED" : "STREAMED",
        ["authorizer.error"] = context => OfFunction(context)?.Error,
        ["authorizer.integrationStatus"] = context => Text(OfFunction(context)?.IntegrationStatus),
        ["authorizer.latency"] = context => Text(OfFunction(context)?.IntegrationLatency),
        ["authorizer.requestId"] = context => OfFunction(context)?.RequestId,
        ["authorizer.status"] = context => context.Authorizer is null ? null : Text(context.Failure?.Type == GatewayResponseType.AccessDenied ? 403 : context.Authorizer.Status),
        ["authenticate.error"] = context => AuthenticationFailure(context)?.Message,
        ["authenticate.status"] = context => Authenticates(context) ? Text(AuthenticationFailure(context) is null ? 200 : context.Answer.Status) : null,
        ["authorize.error"] = context => context.Failure is { Type: GatewayResponseType.AccessDenied } denial ? denial.Message : null,
        ["authorize.status"] = AuthorizationStatus,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Finds how to read a member; one that does not exist reads as null.</summary>
    /// <param name="path">The name without <c>$context.</c>.</param>
    public static Func<RestContext, string?> Find(string path) => Known.TryGetValue(path, out var read) ? read : ContextVariable.Find(path);

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? IntegrationLatency(RestContext context) => Text(context.IntegrationLatency);

    private static string? IntegrationStatus(RestContext context) => Text(context.Reply?.Status);

    private static string? IntegrationError(RestContext context) => context.Call is null ? null : context.Failure?.IntegrationError ?? context.Failure?.Log;

    private static bool IsLambdaProxy(RestContext context) => context.Route?.Route.Integration is LambdaProxy or LambdaStream;

    private static bool IsMock(RestContext context) => context.Route?.Route.Integration is MockIntegration;

    private static AuthorizerResult? OfFunction(RestContext context) => context.Authorizer is { Claims: null } authorizer ? authorizer : null;

    private static bool Authenticates(RestContext context) =>
        context.Identity.Key is not null || context.Authorizer is { Claims: not null } || AuthenticationFailure(context) is not null;

    private static RestFailure? AuthenticationFailure(RestContext context) => context.Failure is { IsAuthentication: true } failure ? failure : null;

    private static string? AuthorizationStatus(RestContext context) =>
        context.Failure?.Type == GatewayResponseType.AccessDenied ? Text(context.Answer.Status)
        : context.Authorizer is { Status: 200 } || context.Identity.Key is not null ? "200"
        : null;
}
