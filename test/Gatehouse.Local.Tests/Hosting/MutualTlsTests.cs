using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Gatehouse.Local.Security;
using Gatehouse.Local.Tests.Security;

namespace Gatehouse.Local.Tests.Hosting;

public sealed class MutualTlsTests : IDisposable
{
    private const string Forbidden = """{"message":"Forbidden"}""";
    private const string Format = "$context.status|$context.identity.clientCert.subjectDN|$context.error.message";
    private static readonly TestAuthority Root = TestAuthority.Root("CN=root,O=Acme,C=US");
    private static readonly TestAuthority Other = TestAuthority.Root("CN=stranger");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-");
    private readonly List<string> _accessLog = [];
    private readonly GatewayTraces _traces = new();

    public static TheoryData<string, string> Refused => new()
    {
        { "none", "the client sent no certificate" },
        { "other", "Could not find issuer for certificate" },
        { "own", "self signed certificate" },
        { "expired", "certificate has expired or is not yet valid" },
    };

    [Fact]
    public async Task RestApi_TrustedClient_SeesItsCertificateInTheEvent()
    {
        await using var running = await StartAsync();
        using var certificate = Root.Issue("CN=client,O=Acme,C=US");
        using var client = SecureClient.To(running.Host, "rest.example.com", certificate);

        var seen = await client.GetFromJsonAsync<JsonElement>("/v1/pets");

        var shown = seen.GetProperty("requestContext").GetProperty("identity").GetProperty("clientCert");
        Assert.Equal(
            ("C=US,O=Acme,CN=client", "C=US,O=Acme,CN=root", "1"),
            (shown.GetProperty("subjectDN").GetString(), shown.GetProperty("issuerDN").GetString(), shown.GetProperty("serialNumber").GetString()));
        Assert.Equal(certificate.ExportCertificatePem() + "\n", shown.GetProperty("clientCertPem").GetString());
        Assert.Matches("^[A-Z][a-z]{2} [ 1-3][0-9] [0-9:]{8} 20[0-9]{2} GMT$", shown.GetProperty("validity").GetProperty("notAfter").GetString());
        Assert.Equal(("/v1/pets", "/v1/pets"), (seen.GetProperty("path").GetString(), seen.GetProperty("requestContext").GetProperty("path").GetString()));
        Assert.Equal("200|C=US,O=Acme,CN=client|-", Assert.Single(_accessLog));
    }

    [Fact]
    public async Task RestApi_TemplatesAndMappings_SeeTheCertificate()
    {
        await using var running = await StartAsync();
        using var client = SecureClient.To(running.Host, "rest.example.com", Root.Issue("CN=client,C=US"));

        var answer = await client.GetAsync("/v1/mock");

        Assert.Equal("C=US,CN=client/1", await answer.Content.ReadAsStringAsync());
        Assert.Equal("C=US,CN=client", answer.Headers.GetValues("X-Client").Single());
    }

    [Fact]
    public async Task HttpApi_TrustedClient_SeesItsCertificateInTheEvent()
    {
        await using var running = await StartAsync();
        using var client = SecureClient.To(running.Host, "http.example.com", Root.Issue("CN=client,C=US"));

        var seen = await client.GetFromJsonAsync<JsonElement>("/pets");

        var context = seen.GetProperty("requestContext");
        var shown = context.GetProperty("authentication").GetProperty("clientCert");
        Assert.Equal(["clientCertPem", "subjectDN", "issuerDN", "serialNumber", "validity"], shown.EnumerateObject().Select(member => member.Name));
        Assert.Equal("C=US,CN=client", shown.GetProperty("subjectDN").GetString());
        Assert.Equal("http.example.com", context.GetProperty("domainName").GetString());
        Assert.Equal("200|C=US,CN=client|-", Assert.Single(_accessLog));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task RestApi_OtherClient_IsRefused(string client, string reason)
    {
        await using var running = await StartAsync();

        var answer = await SendAsync(running, "rest.example.com", "/v1/pets", client);

        Assert.Equal((HttpStatusCode.Forbidden, Forbidden), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.Equal("ForbiddenException", answer.Headers.GetValues("x-amzn-ErrorType").Single());
        Assert.Contains($"Access denied. Reason: {reason}", string.Join('\n', _traces.Latest().Single().Lines), StringComparison.Ordinal);
        Assert.StartsWith("403|", Assert.Single(_accessLog), StringComparison.Ordinal);
        Assert.Equal(client == "none" ? "-" : $"CN={client}", _accessLog[0].Split('|')[1]);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task HttpApi_OtherClient_IsRefused(string client, string reason)
    {
        await using var running = await StartAsync();

        var answer = await SendAsync(running, "http.example.com", "/pets", client);

        Assert.Equal((HttpStatusCode.Forbidden, Forbidden), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.Contains(reason, string.Join('\n', _traces.Latest().Single().Lines), StringComparison.Ordinal);
        Assert.StartsWith("403|", Assert.Single(_accessLog), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rest.example.com", "/v1/pets")]
    [InlineData("http.example.com", "/pets")]
    public async Task PlainHttp_IsNoWayAround(string domain, string path)
    {
        await using var running = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = domain } };

        var answer = await running.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode.Forbidden, Forbidden), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.Contains("HTTPS only", string.Join('\n', _traces.Latest().Single().Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost", "client", "rest.example.com", 403)]
    [InlineData("strange.example.com", "other", "rest.example.com", 403)]
    [InlineData("strange.example.com", "other", "strange.example.com", 200)]
    [InlineData("strange.example.com", "client", "strange.example.com", 403)]
    public async Task HostHeaderOfAnotherName_IsNoWayAround(string name, string client, string host, int expected)
    {
        await using var running = await StartAsync();

        Assert.StartsWith($"HTTP/1.1 {expected} ", await SecureClient.SendRawAsync(running.Host, name, Certificate(client), $"GET /v1/pets HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WebSocket_OtherClient_IsRefused()
    {
        await using var running = await StartAsync();
        using var socket = new ClientWebSocket();
        using var stranger = new HttpMessageInvoker(SecureClient.Handler(running.Host));

        var refusal = await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri("wss://chat.example.com/"), stranger, default));

        Assert.Contains("403", refusal.Message, StringComparison.Ordinal);
        using var accepted = new ClientWebSocket();
        using var known = new HttpMessageInvoker(SecureClient.Handler(running.Host, Root.Issue("CN=client")));
        await accepted.ConnectAsync(new Uri("wss://chat.example.com/"), known, default);
        Assert.Equal(WebSocketState.Open, accepted.State);
    }

    [Fact]
    public async Task Connection_IsUsedAgain_IsHeldAgainstTheTruststoreAgain()
    {
        await using var running = await StartAsync();
        using var client = SecureClient.To(running.Host, "http.example.com", Root.Issue("CN=client"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/pets")).StatusCode);

        Serve(running, Other);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/pets")).StatusCode);
    }

    [Fact]
    public async Task Truststore_IsNotAtHand_NobodyIsLetIn()
    {
        await using var running = await StartAsync();
        var compiler = Compiler(running);
        compiler.TryAdd(Http(), "http");
        await compiler.AddAsync(
            new("http.example.com") { Mappings = [new("http", "$default")], MutualTls = new("s3://trust/store.pem") }, static text => text.Literal!, static _ => null, default);
        Assert.Equal("GH8022", compiler.Diagnostics.Single().Code);
        running.Host.Serve(compiler.Model());

        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(running, "http.example.com", "/pets", "client")).StatusCode);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static HttpApi Http() => new("http")
    {
        Stages = [HttpStage.Default with { AccessLog = new("arn:aws:logs:us-east-1:123456789012:log-group:a", new(Format)) }],
        Routes = [HttpRoute.Default(Lambda.Proxy(LocalFunction.Echo))],
    };

    private static RestApi Rest() => new("rest")
    {
        Endpoint = new(RestEndpointType.Regional),
        Stages = [new("prod") { AccessLog = new("arn:aws:logs:us-east-1:123456789012:log-group:a", new(Format)) }],
        Routes =
        [
            Route.Get("/pets", Lambda.Proxy(LocalFunction.Echo)),
            Route.Get("/mock", new MockIntegration
            {
                RequestTemplates = [new("application/json", """{"statusCode":200}""")],
                Responses =
                [
                    new(200)
                    {
                        Templates = [new("application/json", "$context.identity.clientCert.subjectDN/$context.identity.clientCert.serialNumber")],
                        Headers = [To.Header("X-Client", From.Context("identity.clientCert.subjectDN"))],
                    },
                ],
            }),
        ],
    };

    private static X509Certificate2? Certificate(string client) => client switch
    {
        "none" => null,
        "other" => Other.Issue("CN=other"),
        "own" => TestAuthority.SelfSigned("CN=own"),
        "expired" => Root.Issue("CN=expired", from: -20, days: -10),
        _ => Root.Issue("CN=client"),
    };

    private static async Task<HttpResponseMessage> SendAsync(RunningHost running, string domain, string path, string client)
    {
        using var secure = SecureClient.To(running.Host, domain, Certificate(client));
        var answer = await secure.GetAsync(path);
        await answer.Content.LoadIntoBufferAsync();
        return answer;
    }

    private async Task<RunningHost> StartAsync()
    {
        var running = await RunningHost.StartAsync(new() { Https = new() { AuthorityFolder = Path.Combine(_folder.FullName, "tls") }, Traces = _traces });
        Serve(running, Root);
        return running;
    }

    private ApiCompiler Compiler(RunningHost running) =>
        new(new() { Common = new() { ApiId = "", Traces = _traces, AccessLog = _accessLog.Add }, Connections = running.Connections });

    private void Serve(RunningHost running, TestAuthority trusted)
    {
        var compiler = Compiler(running);
        compiler.TryAdd(Rest(), "rest");
        compiler.TryAdd(Http(), "http");
        compiler.TryAdd(new WebSocketApi("chat") { Stages = [new("dev")] }, "chat");
        Add("rest.example.com", new("rest", "prod", "v1"), trusted);
        Add("http.example.com", new("http", "$default"), trusted);
        Add("chat.example.com", new("chat", "dev"), trusted);
        Add("strange.example.com", new("http", "$default"), Other);
        running.Host.Serve(compiler.Model());

        void Add(string name, DomainMapping mapping, TestAuthority authority) => compiler.Add(
            new(name) { Mappings = [mapping] },
            static text => text.Literal!,
            new DomainTrust("s3://trust/store.pem", new([X509CertificateLoader.LoadCertificate(authority.Certificate.RawData)])));
    }
}
