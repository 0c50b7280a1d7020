using System.Text.Json.Serialization;

namespace Gatehouse.Functions.APIGatewayEvents;

/// <summary>The verdict of a Lambda authorizer of an HTTP API with simple responses.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html.</remarks>
public class APIGatewayCustomAuthorizerV2SimpleResponse
{
    /// <summary>Whether the caller may go on.</summary>
    [JsonPropertyName("isAuthorized")]
    public bool IsAuthorized { get; set; }

    /// <summary>Values for the integration.</summary>
    [JsonPropertyName("context")]
    public Dictionary<string, object>? Context { get; set; }
}
