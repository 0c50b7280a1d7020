namespace Gatehouse.Functions.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary>What the gateway knows of a request.</summary>
    public class ProxyRequestContext
    {
        /// <summary>The account of the API.</summary>
        public string? AccountId { get; set; }

        /// <summary>The id of the API.</summary>
        public string? ApiId { get; set; }

        /// <summary>What the authorizer said.</summary>
        public AuthorizerDescription? Authorizer { get; set; }

        /// <summary>The host name the client used.</summary>
        public string? DomainName { get; set; }

        /// <summary>The first label of the host name.</summary>
        public string? DomainPrefix { get; set; }

        /// <summary>The HTTP side of the request.</summary>
        public HttpDescription? Http { get; set; }

        /// <summary>The id of the request.</summary>
        public string? RequestId { get; set; }

        /// <summary>The id of the route.</summary>
        public string? RouteId { get; set; }

        /// <summary>The route that matched.</summary>
        public string? RouteKey { get; set; }

        /// <summary>The name of the stage.</summary>
        public string? Stage { get; set; }

        /// <summary>When the request came, like <c>12/Mar/2020:19:03:58 +0000</c>.</summary>
        public string? Time { get; set; }

        /// <summary>When the request came, milliseconds since 1970.</summary>
        public long TimeEpoch { get; set; }

        /// <summary>The client certificate, if the domain has mutual TLS.</summary>
        public ProxyRequestAuthentication? Authentication { get; set; }
    }
}
