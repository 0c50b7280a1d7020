using System.Text;

namespace Gatehouse.Local.Http;

/// <summary>The answers that an HTTP API gives by itself.</summary>
internal static class HttpErrors
{
    public static GatewayAnswer NotFound() => Of(404, "Not Found");

    public static GatewayAnswer Unauthorized(string? challenge = null)
    {
        var answer = Of(401, "Unauthorized");
        if (challenge is not null)
        {
            answer.Headers.Add("www-authenticate", challenge);
        }

        return answer;
    }

    public static GatewayAnswer Forbidden(string? challenge = null)
    {
        var answer = Of(403, "Forbidden");
        if (challenge is not null)
        {
            answer.Headers.Add("www-authenticate", challenge);
        }

        return answer;
    }

    public static GatewayAnswer TooManyRequests() => Of(429, "Too Many Requests");

    public static GatewayAnswer TooLarge() => Of(413, "Request Entity Too Large");

    public static GatewayAnswer InternalServerError() => Of(500, "Internal Server Error");

    public static GatewayAnswer ServiceUnavailable() => Of(503, "Service Unavailable");

    private static GatewayAnswer Of(int status, string message)
    {
        var answer = new GatewayAnswer { Status = status, Body = Encoding.UTF8.GetBytes($$"""{"message":"{{message}}"}""") };
        answer.Headers.Add("Content-Type", "application/json");
        return answer;
    }
}
