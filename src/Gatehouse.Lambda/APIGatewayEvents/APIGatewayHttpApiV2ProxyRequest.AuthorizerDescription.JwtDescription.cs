namespace Gatehouse.Functions.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    public partial class AuthorizerDescription
    {
        /// <summary>A verified token.</summary>
        public class JwtDescription
        {
            /// <summary>The claims as text.</summary>
            public IDictionary<string, string>? Claims { get; set; }

            /// <summary>The scopes, if the route asks for some.</summary>
            public string[]? Scopes { get; set; }
        }
    }
}
