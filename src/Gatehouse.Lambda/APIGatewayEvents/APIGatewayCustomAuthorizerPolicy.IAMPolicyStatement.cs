using System.Text.Json.Serialization;

namespace Gatehouse.Functions.APIGatewayEvents;

public partial class APIGatewayCustomAuthorizerPolicy
{
    /// <summary>One statement of a policy.</summary>
    public class IAMPolicyStatement
    {
        /// <summary><c>Allow</c>, which is the default, or <c>Deny</c>.</summary>
        [JsonPropertyName("Effect")]
        public string Effect { get; set; } = "Allow";

        /// <summary>The actions, such as <c>execute-api:Invoke</c>.</summary>
        [JsonPropertyName("Action")]
        public HashSet<string>? Action { get; set; }

        /// <summary>The resources, such as <c>arn:aws:execute-api:region:account:api/stage/*/*</c>.</summary>
        [JsonPropertyName("Resource")]
        public HashSet<string>? Resource { get; set; }

        /// <summary>The conditions: operator, key, value. The default is none.</summary>
        [JsonPropertyName("Condition")]
        public IDictionary<string, IDictionary<string, object>>? Condition { get; set; }
    }
}
