using System.Text.Json.Serialization;

namespace Gatehouse.Functions.APIGatewayEvents;

/// <summary>The verdict of a Lambda authorizer of a REST or WebSocket API: a policy.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html.</remarks>
public class APIGatewayCustomAuthorizerResponse
{
    /// <summary>Who the caller is. It has to be set.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalID { get; set; }

    /// <summary>What the caller may invoke.</summary>
    [JsonPropertyName("policyDocument")]
    public APIGatewayCustomAuthorizerPolicy PolicyDocument { get; set; } = new();

    /// <summary>Strings, numbers and booleans for the integration.</summary>
    [JsonPropertyName("context")]
    public APIGatewayCustomAuthorizerContextOutput? Context { get; set; }

    /// <summary>The API key, if the API takes it from the authorizer.</summary>
    [JsonPropertyName("usageIdentifierKey")]
    public string? UsageIdentifierKey { get; set; }
}
