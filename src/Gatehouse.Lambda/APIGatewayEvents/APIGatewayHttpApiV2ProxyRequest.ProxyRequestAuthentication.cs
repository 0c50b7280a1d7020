namespace Gatehouse.Functions.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary>How the client proved who it is.</summary>
    public class ProxyRequestAuthentication
    {
        /// <summary>The client certificate of a domain with mutual TLS.</summary>
        public ProxyRequestClientCert? ClientCert { get; set; }
    }
}
