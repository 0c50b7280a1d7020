using System.Text.Json;

namespace ProxyDemo;

/// <summary>
/// Greets whoever asks. A proxy integration hands the whole HTTP request over, and the answer is the whole HTTP response.
/// </summary>
public sealed class GreetingHandler
{
    /// <summary>The name comes from the query, the JSON body or the authorizer, whichever has one.</summary>
    public APIGatewayProxyResponse Handle(APIGatewayProxyRequest request)
    {
        var name = NameInQuery(request) ?? NameInBody(request) ?? Principal(request) ?? "World";
        return new APIGatewayProxyResponse
        {
            StatusCode = 200,
            Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" },
            Body = JsonSerializer.Serialize(new { message = $"Hello, {name}! Your request was successful.", status = "success" }),
        };
    }

    private static string? NameInQuery(APIGatewayProxyRequest request) =>
        request.QueryStringParameters is { } query && query.TryGetValue("name", out var name) && name.Length > 0 ? name : null;

    /// <summary>The API's model has checked the body of <c>POST /contacts</c> before it comes here.</summary>
    private static string? NameInBody(APIGatewayProxyRequest request)
    {
        if (string.IsNullOrEmpty(request.Body) || request.HttpMethod != "POST") return null;
        using var contact = JsonDocument.Parse(request.Body);
        return contact.RootElement.GetProperty("name").GetString();
    }

    private static string? Principal(APIGatewayProxyRequest request) =>
        request.RequestContext?.Authorizer is { } authorizer && authorizer.TryGetValue("principalId", out var principal) ? principal?.ToString() : null;
}
