namespace Gatehouse.Functions.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary>What the authorizer of a route said. One of the three is set.</summary>
    public partial class AuthorizerDescription
    {
        /// <summary>The token, for a JWT authorizer.</summary>
        public JwtDescription? Jwt { get; set; }

        /// <summary>The context, for a Lambda authorizer.</summary>
        public IDictionary<string, object>? Lambda { get; set; }

        /// <summary>The caller, for IAM authorization.</summary>
        public IAMDescription? IAM { get; set; }
    }
}
