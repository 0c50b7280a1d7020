using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Gatehouse.Local.Security;
using Gatehouse.Local.Tests.Security;

namespace Gatehouse.Local.Tests.Hosting;

public sealed class HttpsTests : IDisposable
{
    private static readonly HttpApi Hello = new("hello") { Routes = [HttpRoute.Default(Lambda.Proxy(LocalFunction.Echo))] };
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-");

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    public async Task Pages_AreThereToo(string name)
    {
        await using var running = await StartAsync();
        using var client = SecureClient.To(running.Host, name);

        Assert.Equal("""{"status":"ok"}""", await client.GetStringAsync("/_gatehouse/health"));
    }

    [Theory]
    [InlineData("abc123.execute-api.localhost")]
    [InlineData("abc123.execute-api.us-east-1.amazonaws.com")]
    [InlineData("api.example.com")]
    [InlineData("any.example.org")]
    public async Task EachServedName_HasItsCertificate(string name)
    {
        await using var running = await StartAsync();
        var compiler = running.Compiler();
        compiler.TryAdd(Hello, "abc123");
        compiler.Add(new("api.example.com") { Mappings = [new("abc123", "$default")] }, static text => text.Literal!);
        compiler.Add(new("*.example.org") { Mappings = [new("abc123", "$default")] }, static text => text.Literal!);
        running.Host.Serve(compiler.Model());
        using var client = SecureClient.To(running.Host, name);

        var seen = await client.GetFromJsonAsync<JsonElement>("/x");

        Assert.Equal("/x", seen.GetProperty("rawPath").GetString());
        Assert.False(seen.GetProperty("requestContext").TryGetProperty("authentication", out _));
    }

    [Fact]
    public async Task NameThatIsNotServed_GetsNoCertificateOfItsOwn()
    {
        await using var running = await StartAsync();
        using var client = SecureClient.To(running.Host, "bank.example.com");

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync("/"));
    }

    [Fact]
    public async Task WebSocket_IsAccepted()
    {
        await using var running = await StartAsync();
        running.Serve(
            new WebSocketApi("chat")
            {
                Stages = [new WebSocketStage("dev")],
                Routes = [WebSocketRoute.Default(new WebSocketLambda(LocalFunction.Returning("""{"statusCode":200,"body":"hi"}"""))) with { ReturnsResponse = true }],
            },
            "ws1");
        using var socket = new ClientWebSocket();
        using var invoker = new HttpMessageInvoker(SecureClient.Handler(running.Host));

        await socket.ConnectAsync(new Uri("wss://ws1.execute-api.localhost/dev"), invoker, default);
        await socket.SendAsync(Encoding.UTF8.GetBytes("{}"), WebSocketMessageType.Text, endOfMessage: true, default);
        var buffer = new byte[256];
        var received = await socket.ReceiveAsync(buffer, default).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("hi", Encoding.UTF8.GetString(buffer, 0, received.Count));
    }

    [Theory]
    [InlineData("pem")]
    [InlineData("two files")]
    [InlineData("pfx")]
    public async Task Certificate_OfTheUser_IsShown(string form)
    {
        var authority = TestAuthority.Root("CN=users");
        using var own = authority.Issue("CN=own.example.com");
        var path = Path.Combine(_folder.FullName, "own");
        var key = form == "two files" ? Path.Combine(_folder.FullName, "own.key") : null;
        var privateKey = own.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem();
        if (form == "pfx")
        {
            File.WriteAllBytes(path, own.Export(X509ContentType.Pkcs12));
        }
        else
        {
            File.WriteAllText(path, own.ExportCertificatePem() + "\n" + (key is null ? privateKey : ""));
            File.WriteAllText(key ?? path + ".unused", privateKey);
        }

        await using var running = await StartAsync(new() { Certificate = path, CertificateKey = key });
        File.WriteAllText(path + ".ca", authority.Pem);
        using var client = SecureClient.To(running.Host, "own.example.com", authority: path + ".ca");

        Assert.Null(running.Host.AuthorityFile);
        Assert.Equal("""{"status":"ok"}""", await client.GetStringAsync("/_gatehouse/health"));
    }

    [Theory]
    [InlineData("nowhere.pem", null)]
    [InlineData("", "nonsense")]
    public async Task Certificate_Unreadable_IsAnError(string file, string? text)
    {
        var path = Path.Combine(_folder.FullName, file.Length == 0 ? "x.pem" : file);
        if (text is not null)
        {
            File.WriteAllText(path, text);
        }

        var (host, diagnostics) = await GatewayHost.StartAsync(new() { Https = new() { Certificate = path } });

        Assert.Null(host);
        Assert.Equal(("GH8020", DiagnosticSeverity.Error), (diagnostics.Single().Code, diagnostics.Single().Severity));
    }

    [Fact]
    public async Task Authority_CannotBeKept_IsAnError()
    {
        var file = Path.Combine(_folder.FullName, "file");
        File.WriteAllText(file, "");

        var (host, diagnostics) = await GatewayHost.StartAsync(new() { Https = new() { AuthorityFolder = Path.Combine(file, "tls") } });

        Assert.Null(host);
        Assert.Equal("GH8021", diagnostics.Single().Code);
    }

    [Fact]
    public async Task Port_IsTaken_IsTold()
    {
        await using var running = await StartAsync();
        var port = running.Host.SecureAddress!.Port;

        var (host, diagnostics) = await GatewayHost.StartAsync(new() { Https = Options() with { Port = port } });

        Assert.Null(host);
        Assert.Equal("GH8001", diagnostics.Single().Code);
        Assert.Contains($"127.0.0.1:{port}", diagnostics.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlainHttp_ToTheHttpsPort_EndsTheConnectionOnly()
    {
        await using var running = await StartAsync();
        using var plain = new HttpClient();

        await Assert.ThrowsAsync<HttpRequestException>(() => plain.GetAsync(new Uri($"http://127.0.0.1:{running.Host.SecureAddress!.Port}/")));
        using var client = SecureClient.To(running.Host, "localhost");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/_gatehouse/health")).StatusCode);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private HttpsOptions Options() => new() { AuthorityFolder = Path.Combine(_folder.FullName, "tls") };

    private Task<RunningHost> StartAsync(HttpsOptions? https = null) => RunningHost.StartAsync(new() { Https = https ?? Options() });
}
