using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Gatehouse.EndToEnd.Processes;

namespace Gatehouse.EndToEnd.Serving;

/// <summary><c>serve --https-port</c>: the local authority that it prints vouches for it, and a domain with mutual TLS holds clients against the truststore.</summary>
public sealed partial class HttpsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Serve_DomainWithMutualTls_LetsInWhoIsTrusted()
    {
        using var authority = Authority();
        File.WriteAllText(Path.Combine(_folder.Path, "store.pem"), authority.ExportCertificatePem());
        File.WriteAllText(Path.Combine(_folder.Path, "template.yaml"), Templates.MutualTls);
        await using var server = GatehouseProcess.Start(_folder.Path, "serve", "template.yaml", "--port", "0", "--https-port", "0", "--truststore", "s3://trust/store.pem=store.pem");
        await server.ReadyAsync();
        var line = HttpsLine().Match(server.Output);
        Assert.True(line.Success, server.Output);
        Assert.Contains("Domain api.example.com: https://api.example.com:", server.Output, StringComparison.Ordinal);

        using var known = Client(line, Issue(authority));
        using var unknown = Client(line, null);

        Assert.Equal("CN=client", await known.GetStringAsync("/orders/who"));
        Assert.Equal(HttpStatusCode.Forbidden, (await unknown.GetAsync("/orders/who")).StatusCode);
        Assert.DoesNotContain("PRIVATE KEY", server.Output + server.Errors, StringComparison.Ordinal);
    }

    private static X509Certificate2 Authority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=root", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
    }

    private static X509Certificate2 Issue(X509Certificate2 authority)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var issued = new CertificateRequest("CN=client", key, HashAlgorithmName.SHA256).Create(authority, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(199), [1]);
        using var complete = issued.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(complete.Export(X509ContentType.Pkcs12), null);
    }

    private static HttpClient Client(Match line, X509Certificate2? certificate)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(line.Groups["file"].Value);
        return new(new SocketsHttpHandler
        {
            UseProxy = false,
            SslOptions = new() { CertificateChainPolicy = policy, LocalCertificateSelectionCallback = certificate is null ? null : (_, _, _, _, _) => certificate },
            ConnectCallback = async (_, cancellation) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, int.Parse(line.Groups["port"].Value, System.Globalization.CultureInfo.InvariantCulture), cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        })
        {
            BaseAddress = new Uri("https://api.example.com"),
        };
    }

    [GeneratedRegex(@"^HTTPS on https://127\.0\.0\.1:(?<port>\d+), with certificates that (?<file>.+) vouches for$", RegexOptions.Multiline)]
    private static partial Regex HttpsLine();
}
