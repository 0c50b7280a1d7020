using System.Text.Json.Serialization;

namespace Gatehouse.Functions.APIGatewayEvents;

/// <summary>An IAM policy, as an authorizer returns it.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html.</remarks>
public partial class APIGatewayCustomAuthorizerPolicy
{
    /// <summary>The version of the policy language. The default is the current one.</summary>
    [JsonPropertyName("Version")]
    public string Version { get; set; } = "2012-10-17";

    /// <summary>The statements.</summary>
    [JsonPropertyName("Statement")]
    public List<IAMPolicyStatement> Statement { get; set; } = [];
}
