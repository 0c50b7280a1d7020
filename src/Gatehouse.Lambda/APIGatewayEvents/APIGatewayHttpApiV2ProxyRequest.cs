namespace Gatehouse.Functions.APIGatewayEvents;

/// <summary>The event of a Lambda integration of an HTTP API with payload format 2.0. What is empty is null.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html.</remarks>
public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary><c>2.0</c>.</summary>
    public string? Version { get; set; }

    /// <summary>The route that matched, such as <c>GET /pets/{id}</c>.</summary>
    public string? RouteKey { get; set; }

    /// <summary>The path, with the stage unless it is <c>$default</c>.</summary>
    public string? RawPath { get; set; }

    /// <summary>The query string as sent, empty if there is none.</summary>
    public string? RawQueryString { get; set; }

    /// <summary>The cookies, <c>name=value</c> each.</summary>
    public string[]? Cookies { get; set; }

    /// <summary>The headers, names in lower case, repeated ones joined with commas.</summary>
    public IDictionary<string, string>? Headers { get; set; }

    /// <summary>The query parameters, repeated ones joined with commas.</summary>
    public IDictionary<string, string>? QueryStringParameters { get; set; }

    /// <summary>What the gateway knows of the request.</summary>
    public ProxyRequestContext? RequestContext { get; set; }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/>.</summary>
    public string? Body { get; set; }

    /// <summary>The values of the path variables.</summary>
    public IDictionary<string, string>? PathParameters { get; set; }

    /// <summary>Whether the body is base64.</summary>
    public bool IsBase64Encoded { get; set; }

    /// <summary>The variables of the stage.</summary>
    public IDictionary<string, string>? StageVariables { get; set; }
}
