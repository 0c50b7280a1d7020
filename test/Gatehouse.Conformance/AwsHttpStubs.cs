using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Gatehouse.Conformance;

/// <summary>Stubs of HTTP backends.</summary>
internal static class AwsHttpStubs
{
    public static Task AnswerAsync(string name, HttpContext http, AwsBackendRequest request)
    {
        switch (name)
        {
            case "echo":
                return JsonAsync(http, Echo(http, request));
            case "status":
                http.Response.StatusCode = int.Parse(request.Path.Split('/')[^1]);
                return JsonAsync(http, new Dictionary<string, object?> { ["status_code"] = http.Response.StatusCode, ["message"] = "" });
            case "body":
                return http.Response.Body.WriteAsync(request.Body).AsTask();
        }

        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.AccessControlAllowCredentials = "true";
        http.Response.Headers.Server = "gunicorn/19.9.0";
        http.Response.Headers.Connection = "keep-alive";
        if (request.Path.StartsWith("/status/", StringComparison.Ordinal))
        {
            http.Response.StatusCode = int.Parse(request.Path.Split('/')[^1]);
            http.Response.ContentLength = 0;
            return Task.CompletedTask;
        }

        return JsonAsync(http, HttpBin(http, request));
    }

    /// <summary>What the echo stub says of a request.</summary>
    public static Dictionary<string, object?> Echo(HttpContext? http, AwsBackendRequest request) => new()
    {
        ["args"] = Joined(request.Query),
        ["data"] = Encoding.UTF8.GetString(request.Body),
        ["domain"] = request.Headers.FirstOrDefault(header => header.Key.Equals("Host", StringComparison.OrdinalIgnoreCase)).Value,
        ["headers"] = Joined(request.Headers
            .Select(header => KeyValuePair.Create(header.Key.ToLowerInvariant(), header.Value))
            .Where(header => !header.Key.StartsWith("x-amzn", StringComparison.Ordinal) && !header.Key.StartsWith("x-forwarded", StringComparison.Ordinal))),
        ["method"] = request.Method,
        ["origin"] = http?.Connection.RemoteIpAddress?.ToString() ?? "127.0.0.1",
        ["path"] = request.Path,
    };

    private static Dictionary<string, object?> HttpBin(HttpContext http, AwsBackendRequest request) => new()
    {
        ["args"] = Joined(request.Query),
        ["data"] = Encoding.UTF8.GetString(request.Body),
        ["files"] = new Dictionary<string, string>(),
        ["form"] = new Dictionary<string, string>(),
        ["headers"] = Joined(request.Headers.Where(header => !IsHidden(header.Key)).Select(header => KeyValuePair.Create(TitleCase(header.Key), header.Value))),
        ["json"] = TryParse(request.Body),
        ["origin"] = http.Connection.RemoteIpAddress?.ToString(),
        ["url"] = $"http://{http.Request.Host}{http.Request.Path}",
    };

    /// <summary>Whether httpbin keeps a header from its echo.</summary>
    public static bool IsHidden(string name) =>
        name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || name.ToLowerInvariant() is "via" or "x-request-id" or "x-real-ip";

    private static Dictionary<string, string> Joined(IEnumerable<KeyValuePair<string, string>> pairs) =>
        pairs.GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => string.Join(',', group.Select(pair => pair.Value)));

    private static string TitleCase(string name) =>
        string.Join('-', name.Split('-').Select(part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant()));

    private static JsonElement? TryParse(byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Task JsonAsync(HttpContext http, object value)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = body.Length;
        return http.Response.Body.WriteAsync(body).AsTask();
    }
}
