using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Gatehouse.Local.Tests.Hosting;

/// <summary>Clients that speak TLS to a gateway on this machine, whatever host name they ask for, and trust its local authority only.</summary>
internal static class SecureClient
{
    public static HttpClient To(GatewayHost host, string name, X509Certificate2? certificate = null, string? authority = null) =>
        new(Handler(host, certificate, authority)) { BaseAddress = new Uri($"https://{name}/") };

    public static SocketsHttpHandler Handler(GatewayHost host, X509Certificate2? certificate = null, string? authority = null)
    {
        var roots = new X509Certificate2Collection();
        roots.ImportFromPemFile(authority ?? host.AuthorityFile!);
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(roots);
        return new()
        {
            UseProxy = false,
            SslOptions = new()
            {
                CertificateChainPolicy = policy,
                LocalCertificateSelectionCallback = certificate is null ? null : (_, _, _, _, _) => certificate,
            },
            ConnectCallback = async (_, cancellation) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, host.SecureAddress!.Port), cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
    }

    /// <summary>Sends text to a gateway of which another name was asked in the handshake, and reads until it closes the connection.</summary>
    public static async Task<string> SendRawAsync(GatewayHost host, string name, X509Certificate2? certificate, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, host.SecureAddress!.Port);
        await using var stream = new SslStream(socket.GetStream());
        await stream.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = name,
            LocalCertificateSelectionCallback = certificate is null ? null : (_, _, _, _, _) => certificate,
            RemoteCertificateValidationCallback = static (_, _, _, _) => true,
        });
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1));
    }
}
