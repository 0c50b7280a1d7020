using System.Text.Json.Serialization;

namespace Gatehouse.Functions.APIGatewayEvents;

/// <summary>The answer of a Lambda proxy integration of a REST or WebSocket API, and of an HTTP API with payload format 1.0.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html.</remarks>
public class APIGatewayProxyResponse
{
    /// <summary>The HTTP status. It has to be set: 0 is an error.</summary>
    [JsonPropertyName("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>Headers with one value each.</summary>
    [JsonPropertyName("headers")]
    public IDictionary<string, string>? Headers { get; set; }

    /// <summary>Headers with several values.</summary>
    [JsonPropertyName("multiValueHeaders")]
    public IDictionary<string, IList<string>>? MultiValueHeaders { get; set; }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/>.</summary>
    [JsonPropertyName("body")]
    public string? Body { get; set; }

    /// <summary>Whether the body is base64. The default is false.</summary>
    [JsonPropertyName("isBase64Encoded")]
    public bool IsBase64Encoded { get; set; }
}
