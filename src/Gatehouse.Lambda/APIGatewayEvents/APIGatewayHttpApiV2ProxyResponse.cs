using System.Text.Json.Serialization;

namespace Gatehouse.Functions.APIGatewayEvents;

/// <summary>The answer of a Lambda integration of an HTTP API with payload format 2.0.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html.</remarks>
public class APIGatewayHttpApiV2ProxyResponse
{
    /// <summary>The HTTP status. It has to be set: 0 is an error.</summary>
    [JsonPropertyName("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>Headers; several values are joined with commas.</summary>
    [JsonPropertyName("headers")]
    public IDictionary<string, string>? Headers { get; set; }

    /// <summary>Cookies to set, one <c>set-cookie</c> each.</summary>
    [JsonPropertyName("cookies")]
    public string[]? Cookies { get; set; }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/>.</summary>
    [JsonPropertyName("body")]
    public string? Body { get; set; }

    /// <summary>Whether the body is base64. The default is false.</summary>
    [JsonPropertyName("isBase64Encoded")]
    public bool IsBase64Encoded { get; set; }

    /// <summary>Sets a header, or appends to it with a comma.</summary>
    /// <param name="headerName">The header.</param>
    /// <param name="value">Its value.</param>
    /// <param name="append">Whether to keep the value that is there.</param>
    public void SetHeaderValues(string headerName, string value, bool append) => SetHeaderValues(headerName, [value], append);

    /// <summary>Sets a header to several values, joined with commas, or appends them.</summary>
    /// <param name="headerName">The header.</param>
    /// <param name="values">Its values.</param>
    /// <param name="append">Whether to keep the value that is there.</param>
    public void SetHeaderValues(string headerName, IEnumerable<string> values, bool append)
    {
        Headers ??= new Dictionary<string, string>();
        var joined = string.Join(',', values);
        Headers[headerName] = append && Headers.TryGetValue(headerName, out var present) ? $"{present},{joined}" : joined;
    }
}
