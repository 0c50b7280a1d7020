using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Gatehouse.Conformance;

/// <summary>The HTTP and service stubs, each under a host name of its own, on one real server.</summary>
internal sealed class AwsBackends : IAsyncDisposable
{
    private const string Domain = ".stub.test";

    private readonly WebApplication _server;
    private readonly Dictionary<int, string> _names = [];
    private readonly Dictionary<(string Name, int Port), int> _ports = [];

    private AwsBackends(WebApplication server) => _server = server;

    /// <summary>Sends to the stubs by their host names.</summary>
    public HttpMessageInvoker Client { get; private set; } = null!;

    /// <summary>What the last request held; null when none came.</summary>
    public AwsBackendRequest? Last { get; private set; }

    /// <summary>What a store answers to GET.</summary>
    public (byte[]? Body, string? ContentType) Kept { get; set; }

    public static string Host(string name) => name + Domain;

    public static async Task<AwsBackends> StartAsync()
    {
        string[] names = ["echo", "httpbin", "body", "status", .. AwsServiceStubs.Names.Split(' ')];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        using var certificate = Certificate();
        var exported = X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            foreach (var _ in names)
            {
                kestrel.Listen(IPAddress.Loopback, 0);
                kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(exported));
            }
        });
        var server = builder.Build();
        var stubs = new AwsBackends(server);
        server.Run(stubs.AnswerAsync);
        await server.StartAsync();
        var ports = server.Urls.Select(url => new Uri(url).Port).ToArray();
        for (var index = 0; index < names.Length; index++)
        {
            stubs._names[ports[2 * index]] = stubs._names[ports[(2 * index) + 1]] = names[index];
            stubs._ports[(names[index], 80)] = ports[2 * index];
            stubs._ports[(names[index], 443)] = ports[(2 * index) + 1];
        }

        stubs.Client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ActivityHeadersPropagator = null,
            ConnectCallback = stubs.ConnectAsync,
            SslOptions = { RemoteCertificateValidationCallback = static (_, _, _, _) => true },
        });
        return stubs;
    }

    public void Forget() => (Last, Kept) = (null, default);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            var name = context.DnsEndPoint.Host.EndsWith(Domain, StringComparison.Ordinal) ? context.DnsEndPoint.Host[..^Domain.Length] : "";
            if (!_ports.TryGetValue((name, context.DnsEndPoint.Port), out var port))
            {
                throw new SocketException((int)SocketError.HostNotFound);
            }

            await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task AnswerAsync(HttpContext http)
    {
        using var copy = new MemoryStream();
        await http.Request.Body.CopyToAsync(copy);
        var body = copy.ToArray();
        var name = _names[http.Connection.LocalPort];
        Last = AwsBackendRequest.Of(http, body);
        await (name switch
        {
            "echo" or "httpbin" or "body" or "status" => AwsHttpStubs.AnswerAsync(name, http, Last),
            _ => AwsServiceStubs.AnswerAsync(name, http, body, Kept.Body, Kept.ContentType),
        });
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=stub.test", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
