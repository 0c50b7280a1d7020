using System.Text.Json.Serialization;

namespace Gatehouse.Functions.APIGatewayEvents;

/// <summary>The verdict of a Lambda authorizer of an HTTP API as a policy.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html.</remarks>
public class APIGatewayCustomAuthorizerV2IamResponse
{
    /// <summary>Who the caller is. It has to be set.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalID { get; set; }

    /// <summary>What the caller may invoke.</summary>
    [JsonPropertyName("policyDocument")]
    public APIGatewayCustomAuthorizerPolicy PolicyDocument { get; set; } = new();

    /// <summary>Values for the integration.</summary>
    [JsonPropertyName("context")]
    public Dictionary<string, object>? Context { get; set; }
}
