namespace Gatehouse.Functions.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary>When a client certificate is valid.</summary>
    public class ClientCertValidity
    {
        /// <summary>The first moment, like <c>May 28 12:30:02 2019 GMT</c>.</summary>
        public string? NotBefore { get; set; }

        /// <summary>The last moment, in the same form.</summary>
        public string? NotAfter { get; set; }
    }
}
