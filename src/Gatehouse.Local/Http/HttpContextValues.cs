using System.Globalization;
using System.Text.Json;

namespace Gatehouse.Local.Http;

/// <summary>The values of <c>$context</c> in HTTP APIs.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html.</remarks>
internal static class HttpContextValues
{
    /// <summary>The value of <c>$context.{name}</c> while a call is served, or null.</summary>
    public static string? Of(HttpCall call, string name) => name switch
    {
        "accountId" => call.Options.AccountId,
        "apiId" => call.Options.ApiId,
        "domainName" => call.Request.DomainName,
        "domainPrefix" => DomainNames.Prefix(call.Request.DomainName).ToString(),
        "extendedRequestId" or "requestId" => call.RequestId,
        "httpMethod" => call.Request.Method,
        "identity.sourceIp" => call.Request.SourceIp,
        "identity.userAgent" => call.Request.Headers.First("User-Agent"),
        "path" => call.FullPath,
        "protocol" => "HTTP/1.1",
        "requestTime" => RequestTime.Clf(call.Time),
        "requestTimeEpoch" => call.Time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        "routeKey" => call.Route?.Key,
        "stage" => call.Stage?.Name,
        "customDomain.basePathMatched" => call.Request.BasePath?.TrimStart('/'),
        "authorizer.error" => call.AuthorizerError,
        _ when name.StartsWith("identity.clientCert.", StringComparison.Ordinal) => call.ClientCertificate?.Value(name["identity.clientCert.".Length..]),
        _ when name.StartsWith("identity.", StringComparison.Ordinal) => call.Caller?.Identity(name["identity.".Length..]),
        _ when name.StartsWith("authorizer.", StringComparison.Ordinal) => call.Caller?.Value(name["authorizer.".Length..]),
        _ => null,
    };

    /// <summary>The value of <c>$context.{name}</c> once a call is answered, or null.</summary>
    public static string? OfAnswer(HttpCall call, GatewayAnswer answer, string name) => name switch
    {
        "status" => answer.Status.ToString(CultureInfo.InvariantCulture),
        "responseLength" or "dataProcessed" => answer.Body.Length.ToString(CultureInfo.InvariantCulture),
        "responseLatency" => Milliseconds(call.Options.Time.GetUtcNow() - call.Time),
        "integrationStatus" or "integration.status" or "integration.integrationStatus" => call.IntegrationStatus?.ToString(CultureInfo.InvariantCulture),
        "integrationLatency" or "integration.latency" => Milliseconds(call.IntegrationLatency),
        "integrationErrorMessage" or "integration.error" => call.IntegrationError,
        "error.message" => ErrorMessage(answer),
        "error.messageString" => ErrorMessage(answer) is { } message ? JsonSerializer.Serialize(message) : null,
        _ => Of(call, name),
    };

    private static string? Milliseconds(TimeSpan? duration) => duration is { } known ? ((long)known.TotalMilliseconds).ToString(CultureInfo.InvariantCulture) : null;

    private static string? ErrorMessage(GatewayAnswer answer)
    {
        var reader = new Utf8JsonReader(answer.Body.Span);
        try
        {
            return answer.Status >= 400 && reader.Read() && reader.Read() && reader.ValueTextEquals("message"u8) && reader.Read() ? reader.GetString() : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
