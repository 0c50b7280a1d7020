namespace Gatehouse.Functions.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary>The client certificate of a domain with mutual TLS.</summary>
    public class ProxyRequestClientCert
    {
        /// <summary>The certificate, PEM.</summary>
        public string? ClientCertPem { get; set; }

        /// <summary>The distinguished name of its subject.</summary>
        public string? SubjectDN { get; set; }

        /// <summary>The distinguished name of its issuer.</summary>
        public string? IssuerDN { get; set; }

        /// <summary>Its serial number, hexadecimal pairs.</summary>
        public string? SerialNumber { get; set; }

        /// <summary>When it is valid.</summary>
        public ClientCertValidity? Validity { get; set; }
    }
}
