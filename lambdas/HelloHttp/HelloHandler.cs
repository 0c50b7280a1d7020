using System.Text.Json;

namespace HelloHttp;

/// <summary>Says hello over an HTTP API, whose events are leaner than those of REST APIs (payload format 2.0).</summary>
public static class HelloHandler
{
    public static APIGatewayHttpApiV2ProxyResponse Handle(APIGatewayHttpApiV2ProxyRequest request)
    {
        var name = Find(request.PathParameters) ?? Find(request.QueryStringParameters) ?? "World";
        return new APIGatewayHttpApiV2ProxyResponse
        {
            StatusCode = 200,
            Headers = new Dictionary<string, string> { ["content-type"] = "application/json" },
            Body = JsonSerializer.Serialize(new { message = $"Hello, {name}!" }),
        };
    }

    private static string? Find(IDictionary<string, string>? values) =>
        values is not null && values.TryGetValue("name", out var name) ? name : null;
}
