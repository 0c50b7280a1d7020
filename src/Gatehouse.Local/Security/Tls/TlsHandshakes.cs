using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Gatehouse.Local.Security;

/// <summary>Answers TLS handshakes: the certificate by host name, and whether the client is asked for one.</summary>
/// <param name="certificates">The certificates of the server.</param>
/// <param name="model">What is served now.</param>
internal sealed class TlsHandshakes(ServerCertificates certificates, Func<GatewayModel> model)
{
    private const SslProtocols Tls12 = SslProtocols.Tls12 | SslProtocols.Tls13;

    /// <summary>How Kestrel asks.</summary>
    public TlsHandshakeCallbackOptions Options() => new()
    {
        OnConnection = context => ValueTask.FromResult(Answer(context.ClientHelloInfo.ServerName)),
    };

    private SslServerAuthenticationOptions Answer(string? host)
    {
        var served = model();
        var domain = served.FindDomain(host);
        var asksClient = domain?.Trust is not null;
        return new()
        {
            ServerCertificateContext = certificates.Find(host, served),
            EnabledSslProtocols = domain?.IsTls13Only == true ? SslProtocols.Tls13 : Tls12,
            ClientCertificateRequired = asksClient,
            CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
            // As on AWS, the handshake succeeds with any certificate, and the request is refused.
            RemoteCertificateValidationCallback = static (_, _, _, _) => true,
            AllowTlsResume = !asksClient,
        };
    }
}
