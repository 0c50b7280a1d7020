namespace Gatehouse.Functions.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    public partial class AuthorizerDescription
    {
        /// <summary>The Cognito identity that signed the request.</summary>
        public class CognitoIdentityDescription
        {
            /// <summary>How the user signed in.</summary>
            public IList<string>? AMR { get; set; }

            /// <summary>The identity.</summary>
            public string? IdentityId { get; set; }

            /// <summary>The identity pool.</summary>
            public string? IdentityPoolId { get; set; }
        }
    }
}
