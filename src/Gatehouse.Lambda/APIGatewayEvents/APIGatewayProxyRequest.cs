namespace Gatehouse.Functions.APIGatewayEvents;

/// <summary>The event of a Lambda proxy integration of a REST API, of an HTTP API with payload format 1.0, and of a WebSocket API. A WebSocket message has neither path nor headers.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html.</remarks>
public partial class APIGatewayProxyRequest
{
    /// <summary>The resource path of the API that matched, such as <c>/pets/{id}</c>.</summary>
    public string? Resource { get; set; }

    /// <summary>The path the client asked for, without the stage.</summary>
    public string? Path { get; set; }

    /// <summary>The HTTP method.</summary>
    public string? HttpMethod { get; set; }

    /// <summary>The headers; of a repeated one, its last value.</summary>
    public IDictionary<string, string>? Headers { get; set; }

    /// <summary>The headers with all their values.</summary>
    public IDictionary<string, IList<string>>? MultiValueHeaders { get; set; }

    /// <summary>The query parameters; of a repeated one, its last value. Null if there are none.</summary>
    public IDictionary<string, string>? QueryStringParameters { get; set; }

    /// <summary>The query parameters with all their values. Null if there are none.</summary>
    public IDictionary<string, IList<string>>? MultiValueQueryStringParameters { get; set; }

    /// <summary>The values of the path variables. Null if there are none.</summary>
    public IDictionary<string, string>? PathParameters { get; set; }

    /// <summary>The variables of the stage. Null if there are none.</summary>
    public IDictionary<string, string>? StageVariables { get; set; }

    /// <summary>What the gateway knows of the request.</summary>
    public ProxyRequestContext? RequestContext { get; set; }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/>. Null if there is none.</summary>
    public string? Body { get; set; }

    /// <summary>Whether the body is base64.</summary>
    public bool IsBase64Encoded { get; set; }
}
