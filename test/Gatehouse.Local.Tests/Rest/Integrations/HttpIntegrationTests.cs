using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Gatehouse.Local.Tests.Rest.Integrations;

public sealed class HttpIntegrationTests
{
    private static readonly TemplateText LoadBalancer = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/a/b";

    public static TheoryData<string, RestVpcLink> Links => new()
    {
        { "new, to a network load balancer", RestVpcLink.ToNlb(LoadBalancer) },
        { "new, to an application load balancer", RestVpcLink.ToAlb(LoadBalancer, ["subnet-1"]) },
        { "existing", RestVpcLink.FromId("abc123") },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public async Task Backend_BehindAVpcLink_IsCalledAtItsAddress(string kind, RestVpcLink link)
    {
        var backend = new StubBackend(_ => new(HttpStatusCode.OK) { Content = new StringContent(kind) });
        var api = RestCaller.Api(Route.Get("/{proxy+}", new HttpProxy("http://inside.example.com:8080/{proxy}") { VpcLink = link }));

        var answer = await api.CallAsync("GET", "/dev/a/b", options: RestCaller.Options with { Backends = new(backend) });

        Assert.Equal((200, kind), (answer.Status, answer.Text()));
        Assert.Equal("http://inside.example.com:8080/a/b", backend.Request!.RequestUri!.AbsoluteUri);
    }

    [Theory]
    [InlineData(true, 200)]
    [InlineData(false, 504)]
    public async Task Backend_WithUnknownCertificate_IsCalledOnlyWhenTold(bool skips, int expected)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = AnswerOnceAsync(listener);
        var api = RestCaller.Api(Route.Get("/a", new HttpProxy($"https://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/a") { InsecureSkipVerification = skips }));

        var answer = await api.CallAsync("GET", "/dev/a");

        Assert.Equal(expected, answer.Status);
        await serving;
    }

    private static async Task AnswerOnceAsync(TcpListener listener)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var own = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = new SslStream(client.GetStream());
        try
        {
            await stream.AuthenticateAsServerAsync(own);
            _ = await stream.ReadAsync(new byte[4096]);
            await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"));
        }
        catch (Exception exception) when (exception is IOException or System.Security.Authentication.AuthenticationException)
        {
            // The gateway did not trust the certificate.
        }
    }
}
