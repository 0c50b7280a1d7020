namespace Gatehouse.Local.Http;

/// <summary>The answers that an HTTP API gives by itself.</summary>
internal static class HttpErrors
{
    public static GatewayAnswer NotFound() => GatewayPages.Message(404, "Not Found");

    public static GatewayAnswer Unauthorized(string? challenge = null)
    {
        var answer = GatewayPages.Message(401, "Unauthorized");
        if (challenge is not null)
        {
            answer.Headers.Add("www-authenticate", challenge);
        }

        return answer;
    }

    public static GatewayAnswer Forbidden(string? challenge = null)
    {
        var answer = GatewayPages.Message(403, "Forbidden");
        if (challenge is not null)
        {
            answer.Headers.Add("www-authenticate", challenge);
        }

        return answer;
    }

    public static GatewayAnswer TooManyRequests() => GatewayPages.Message(429, "Too Many Requests");

    public static GatewayAnswer TooLarge() => GatewayPages.Message(413, "Request Entity Too Large");

    public static GatewayAnswer InternalServerError() => GatewayPages.Message(500, "Internal Server Error");

    public static GatewayAnswer ServiceUnavailable() => GatewayPages.Message(503, "Service Unavailable");
}
