namespace Gatehouse.Functions.APIGatewayEvents;

public partial class APIGatewayProxyRequest
{
    /// <summary>Who calls. What does not apply is null.</summary>
    public class RequestIdentity
    {
        /// <summary>The identity pool, if signed with Cognito credentials.</summary>
        public string? CognitoIdentityPoolId { get; set; }

        /// <summary>The account of the caller, if signed.</summary>
        public string? AccountId { get; set; }

        /// <summary>The Cognito identity, if signed with its credentials.</summary>
        public string? CognitoIdentityId { get; set; }

        /// <summary>The caller, if signed.</summary>
        public string? Caller { get; set; }

        /// <summary>The API key, if the method asks for one.</summary>
        public string? ApiKey { get; set; }

        /// <summary>The id of the API key.</summary>
        public string? ApiKeyId { get; set; }

        /// <summary>The access key, if signed.</summary>
        public string? AccessKey { get; set; }

        /// <summary>The address the request came from.</summary>
        public string? SourceIp { get; set; }

        /// <summary><c>authenticated</c> or <c>unauthenticated</c>, if signed with Cognito credentials.</summary>
        public string? CognitoAuthenticationType { get; set; }

        /// <summary>The providers the Cognito user signed in with, separated by commas.</summary>
        public string? CognitoAuthenticationProvider { get; set; }

        /// <summary>The ARN of the caller, if signed.</summary>
        public string? UserArn { get; set; }

        /// <summary>The header <c>User-Agent</c>.</summary>
        public string? UserAgent { get; set; }

        /// <summary>The user, if signed.</summary>
        public string? User { get; set; }

        /// <summary>The client certificate of a domain with mutual TLS.</summary>
        public ProxyRequestClientCert? ClientCert { get; set; }
    }
}
