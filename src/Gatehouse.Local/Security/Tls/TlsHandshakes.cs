using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Gatehouse.Local.Security;

/// <summary>Answers TLS handshakes: the certificate by host name, and whether the client is asked for one.</summary>
/// <param name="certificates">The certificates of the server.</param>
/// <param name="model">What is served now.</param>
internal sealed class TlsHandshakes(ServerCertificates certificates, Func<GatewayModel> model) : IAsyncDisposable
{
    private const SslProtocols Tls12 = SslProtocols.Tls12 | SslProtocols.Tls13;

    private readonly WebApplication _kestrel = Kestrel();

    /// <summary>What Kestrel's TLS needs: its meters, and a logger that nobody reads.</summary>
    public IServiceProvider Services => _kestrel.Services;

    /// <summary>How Kestrel asks.</summary>
    public TlsHandshakeCallbackOptions Options() => new()
    {
        OnConnection = context => ValueTask.FromResult(Answer(context.ClientHelloInfo.ServerName)),
    };

    public ValueTask DisposeAsync() => _kestrel.DisposeAsync();

    private static WebApplication Kestrel()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore();
        return builder.Build();
    }

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
