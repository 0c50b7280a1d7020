namespace Gatehouse.Functions.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    public partial class AuthorizerDescription
    {
        /// <summary>The caller that signed the request.</summary>
        public class IAMDescription
        {
            /// <summary>The access key.</summary>
            public string? AccessKey { get; set; }

            /// <summary>The account.</summary>
            public string? AccountId { get; set; }

            /// <summary>The caller.</summary>
            public string? CallerId { get; set; }

            /// <summary>The Cognito identity, if signed with its credentials.</summary>
            public CognitoIdentityDescription? CognitoIdentity { get; set; }

            /// <summary>The organization.</summary>
            public string? PrincipalOrgId { get; set; }

            /// <summary>The ARN.</summary>
            public string? UserARN { get; set; }

            /// <summary>The user.</summary>
            public string? UserId { get; set; }
        }
    }
}
