using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Gatehouse.Local.Tests.Hosting;

public sealed class GatewayHostTests
{
    private static readonly HttpApi Hello = new("hello") { Routes = [HttpRoute.Any("/{proxy+}", Lambda.Proxy(LocalFunction.Echo))] };

    [Fact]
    public async Task Request_ByPathPrefix_ReachesApi()
    {
        await using var running = await RunningHost.StartAsync();
        running.Serve(Hello, "abc123");

        var seen = await running.Client.GetFromJsonAsync<JsonElement>("/_aws/execute-api/abc123/a%20b/c?x=%2B+");

        Assert.Equal("/a b/c", seen.GetProperty("rawPath").GetString());
        Assert.Equal("x=%2B+", seen.GetProperty("rawQueryString").GetString());
        Assert.Equal("abc123.execute-api.us-east-1.amazonaws.com", seen.GetProperty("requestContext").GetProperty("domainName").GetString());
        Assert.Equal("127.0.0.1", seen.GetProperty("requestContext").GetProperty("http").GetProperty("sourceIp").GetString());
    }

    [Theory]
    [InlineData("abc123.execute-api.localhost")]
    [InlineData("ABC123.execute-api.localhost:8080")]
    [InlineData("abc123.execute-api.us-east-1.amazonaws.com")]
    public async Task Request_ByHostName_ReachesApi(string host)
    {
        await using var running = await RunningHost.StartAsync();
        running.Serve(Hello, "abc123");

        using var request = new HttpRequestMessage(HttpMethod.Get, "/x") { Headers = { Host = host } };
        var answer = await running.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(16, answer.Headers.GetValues("Apigw-Requestid").Single().Length);
    }

    [Fact]
    public async Task Apis_ListsIdsKindsAndUrls()
    {
        await using var running = await RunningHost.StartAsync();
        var compiler = running.Compiler();
        compiler.TryAdd(Hello with { Stages = [HttpStage.Default, new HttpStage("dev")] }, "abc123", null);
        compiler.TryAdd(new WebSocketApi("chat") { Stages = [new WebSocketStage("dev")] }, "def456", null);
        running.Host.Serve(compiler.Model());

        var apis = await running.Client.GetFromJsonAsync<JsonElement>("/_gatehouse/apis");

        var root = running.Host.Address.Authority;
        Assert.Equal("HTTP", apis[0].GetProperty("kind").GetString());
        Assert.Equal($"http://{root}/_aws/execute-api/abc123", apis[0].GetProperty("stages")[0].GetProperty("url").GetString());
        Assert.Equal($"http://{root}/_aws/execute-api/abc123/dev", apis[0].GetProperty("stages")[1].GetProperty("url").GetString());
        Assert.Equal("WEBSOCKET", apis[1].GetProperty("kind").GetString());
        Assert.Equal($"ws://{root}/_aws/execute-api/def456/dev", apis[1].GetProperty("stages")[0].GetProperty("url").GetString());
        Assert.Contains("hello", await running.Client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Equal("""{"status":"ok"}""", await running.Client.GetStringAsync("/_gatehouse/health"));
    }

    [Fact]
    public async Task Requests_ShowStepsAndAnswers()
    {
        await using var running = await RunningHost.StartAsync();
        running.Serve(Hello, "abc123");
        await running.Client.PostAsync("/_aws/execute-api/abc123/x", new StringContent("hi"));

        var traces = await running.Client.GetFromJsonAsync<JsonElement>("/_gatehouse/requests");

        Assert.Equal("ANY /{proxy+}", traces[0].GetProperty("route").GetString());
        Assert.Equal("hi", traces[0].GetProperty("request").GetProperty("body").GetString());
        Assert.Equal(200, traces[0].GetProperty("answer").GetProperty("status").GetInt32());
        Assert.Equal(["Match", "Integrate"], traces[0].GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/_aws/execute-api/unknown/dev")]
    public async Task Request_ForNothing_Is404WithHelp(string path)
    {
        await using var running = await RunningHost.StartAsync();
        running.Serve(Hello, "abc123");

        var answer = await running.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("/_aws/execute-api/abc123", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "94.234.83.13")]
    [InlineData(false, "127.0.0.1")]
    public async Task ForwardedFor_CountsOnlyWhenTrusted(bool isTrusted, string expected)
    {
        await using var running = await RunningHost.StartAsync(new() { TrustForwardedFor = isTrusted });
        running.Serve(Hello, "abc123");

        using var request = new HttpRequestMessage(HttpMethod.Get, "/_aws/execute-api/abc123/x") { Headers = { { "X-Forwarded-For", "94.234.83.13, 10.0.0.1" } } };
        var seen = await (await running.Client.SendAsync(request)).Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(expected, seen.GetProperty("requestContext").GetProperty("http").GetProperty("sourceIp").GetString());
    }

    [Fact]
    public async Task Request_TooLarge_GetsAwsAnswerAndServerGoesOn()
    {
        await using var running = await RunningHost.StartAsync();
        running.Serve(Hello, "abc123");

        var headers = await running.SendRawAsync($"GET /_aws/execute-api/abc123/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Long: {new string('a', 11_000)}\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 431", headers, StringComparison.Ordinal);
        Assert.EndsWith("""{"message":"Request Header Fields Too Large"}""", headers, StringComparison.Ordinal);

        var target = await running.SendRawAsync($"GET /_aws/execute-api/abc123/{new string('a', 11_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 414", target, StringComparison.Ordinal);

        var declared = await running.SendRawAsync("POST /_aws/execute-api/abc123/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 10485761\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 413", declared, StringComparison.Ordinal);
        Assert.Contains("""{"message":"Request Entity Too Large"}""", declared, StringComparison.Ordinal);

        using var chunked = new HttpRequestMessage(HttpMethod.Post, "/_aws/execute-api/abc123/x") { Content = new ByteArrayContent(new byte[11_000_000]), Headers = { TransferEncodingChunked = true } };
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await running.Client.SendAsync(chunked)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await running.Client.GetAsync("/_aws/execute-api/abc123/x")).StatusCode);
    }

    [Theory]
    [InlineData("nonsense\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\n\r\n")]
    [InlineData("GET /_aws/execute-api/abc123/x HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n\r\n")]
    [InlineData("GET /_aws/execute-api/abc123/%00%zz HTTP/1.1\r\n\r\n")]
    [InlineData("POST /_aws/execute-api/abc123/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("POST /_aws/execute-api/abc123/x HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n")]
    [InlineData("\0\0\0\0\r\n\r\n")]
    public async Task Request_Malformed_GetsPlain4xxAndServerGoesOn(string request)
    {
        await using var running = await RunningHost.StartAsync();
        running.Serve(Hello, "abc123");

        var answer = await running.SendRawAsync(request);

        Assert.Matches("^HTTP/1.1 (4|505)", answer);
        Assert.Equal(HttpStatusCode.OK, (await running.Client.GetAsync("/_aws/execute-api/abc123/x")).StatusCode);
    }

    [Fact]
    public async Task StartAsync_PortInUse_IsOneDiagnostic()
    {
        await using var running = await RunningHost.StartAsync();

        var (host, diagnostics) = await GatewayHost.StartAsync(new() { Port = running.Host.Address.Port });

        Assert.Null(host);
        Assert.Equal("GH8001", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public async Task Serve_WhileRequestIsInFlight_FinishesOnOldModel()
    {
        await using var running = await RunningHost.StartAsync();
        var entered = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        var slow = new LocalFunction(Gatehouse.Local.Functions.InProcessFunction.FromJson(async (_, _) =>
        {
            entered.SetResult();
            await gate.Task;
            return (object)new { statusCode = 200, body = "old" };
        }));
        running.Serve(new HttpApi("hello") { Routes = [HttpRoute.Get("/x", Lambda.Proxy(slow))] }, "abc123");
        var inFlight = running.Client.GetStringAsync("/_aws/execute-api/abc123/x");
        await entered.Task.WaitAsync(TimeSpan.FromMinutes(1));

        running.Serve(new HttpApi("hello") { Routes = [HttpRoute.Get("/x", Lambda.Proxy(LocalFunction.Returning("""{"statusCode":200,"body":"new"}""")))] }, "abc123");

        Assert.Equal("new", await running.Client.GetStringAsync("/_aws/execute-api/abc123/x"));
        gate.SetResult();
        Assert.Equal("old", await inFlight);
    }

    [Fact]
    public async Task WebSocket_ByPath_ConnectsAndIsCalledBackWithoutStage()
    {
        await using var running = await RunningHost.StartAsync();
        var id = new TaskCompletionSource<string>();
        var connect = LocalFunction.Of(input =>
        {
            id.SetResult(input.GetProperty("requestContext").GetProperty("connectionId").GetString()!);
            return new { statusCode = 200 };
        });
        running.Serve(new WebSocketApi("chat") { Stages = [new WebSocketStage("dev")], Routes = [WebSocketRoute.Connect(Lambda.Proxy(connect))] }, "abc123");
        using var client = new ClientWebSocket();
        await client.ConnectAsync(new Uri($"ws://{running.Host.Address.Authority}/_aws/execute-api/abc123/dev"), default);

        var path = $"/%40connections/{Uri.EscapeDataString(await id.Task)}";
        foreach (var prefix in new[] { "", "/dev", "/_aws/execute-api/abc123/dev" })
        {
            Assert.Equal(HttpStatusCode.OK, (await running.Client.PostAsync(prefix + path, new StringContent(prefix + "!"))).StatusCode);
            var buffer = new byte[100];
            var received = await client.ReceiveAsync(buffer, default);
            Assert.Equal(prefix + "!", Encoding.UTF8.GetString(buffer, 0, received.Count));
        }

        await client.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", default);
        Assert.Equal(HttpStatusCode.Gone, (await running.Client.PostAsync(path, new StringContent("x"))).StatusCode);
    }

    [Fact]
    public async Task WebSocket_OnReload_StaysAndReachesNewModel()
    {
        await using var running = await RunningHost.StartAsync();
        static WebSocketApi Api(string text) => new("chat")
        {
            Stages = [new WebSocketStage("dev")],
            Routes = [WebSocketRoute.Default(Lambda.Proxy(LocalFunction.Of(_ => new { statusCode = 200, body = text }))) with { ReturnsResponse = true }],
        };
        running.Serve(Api("old"), "abc123");
        using var client = new ClientWebSocket();
        await client.ConnectAsync(new Uri($"ws://{running.Host.Address.Authority}/_aws/execute-api/abc123/dev"), default);
        running.Serve(Api("new"), "abc123");

        await client.SendAsync("hi"u8.ToArray(), WebSocketMessageType.Text, true, default);

        var buffer = new byte[100];
        var received = await client.ReceiveAsync(buffer, default);
        Assert.Equal("new", Encoding.UTF8.GetString(buffer, 0, received.Count));
    }

    [Fact]
    public async Task Dispose_WithOpenConnection_ClosesItAsGoingAway()
    {
        var running = await RunningHost.StartAsync();
        running.Serve(new WebSocketApi("chat") { Stages = [new WebSocketStage("dev")], Routes = [WebSocketRoute.Default(null)] }, "abc123");
        using var client = new ClientWebSocket();
        await client.ConnectAsync(new Uri($"ws://{running.Host.Address.Authority}/_aws/execute-api/abc123/dev"), default);

        var disposing = running.DisposeAsync();
        var received = await client.ReceiveAsync(new byte[10], default);
        await client.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        await disposing;

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, received.CloseStatus);
    }
}
