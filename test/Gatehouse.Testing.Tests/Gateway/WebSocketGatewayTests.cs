using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Gatehouse.Testing.Tests.Gateway;

public sealed class WebSocketGatewayTests
{
    private static readonly WebSocketStage Dev = new("dev");

    [Fact]
    public async Task ConnectAsync_TwoWayRoute_AnswersMessage()
    {
        var function = Function.Of<JsonElement, object>("chat", input => new { statusCode = 200, body = input.GetProperty("body").GetString() + "!" });
        await using var gateway = await LocalGateway.StartAsync(new WebSocketApi("chat")
        {
            Stages = [Dev],
            Routes = [WebSocketRoute.On("echo", Lambda.Proxy(function)) with { ReturnsResponse = true }],
        });

        using var client = await gateway.ConnectAsync("dev");
        await SendAsync(client, """{"action":"echo"}""");

        Assert.Equal("""{"action":"echo"}!""", await ReceiveAsync(client));
        Assert.Equal("echo", function.LastEvent.GetProperty("requestContext").GetProperty("routeKey").GetString());
        Assert.False(function.LastEvent.TryGetProperty("headers", out _));
    }

    [Theory]
    [InlineData("""{"action":"unknown"}""", "Forbidden")]
    [InlineData("no json", "Forbidden")]
    [InlineData("""{"action":"fail"}""", "Internal server error")]
    public async Task Message_ThatFails_GetsFrameOfGateway(string message, string expected)
    {
        await using var gateway = await LocalGateway.StartAsync(new WebSocketApi("chat")
        {
            Stages = [Dev],
            Routes = [WebSocketRoute.On("fail", Lambda.Proxy(FakeFunction.Throws()))],
        });

        using var client = await gateway.ConnectAsync("dev");
        await SendAsync(client, message);

        var frame = JsonSerializer.Deserialize<JsonElement>(await ReceiveAsync(client));
        Assert.Equal(expected, frame.GetProperty("message").GetString());
        Assert.Equal(16, frame.GetProperty("connectionId").GetString()!.Length);
        Assert.Equal(16, frame.GetProperty("requestId").GetString()!.Length);
        Assert.Equal(WebSocketState.Open, client.State);
    }

    [Theory]
    [InlineData(400, 400)]
    [InlineData(503, 503)]
    public async Task ConnectAsync_FunctionRefuses_HandshakeGetsItsStatus(int status, int expected)
    {
        await using var gateway = await LocalGateway.StartAsync(new WebSocketApi("chat") { Stages = [Dev], Routes = [WebSocketRoute.Connect(Lambda.Proxy(FakeFunction.Returns(new { statusCode = status })))] });

        var refusal = await Assert.ThrowsAsync<HandshakeRefusedException>(() => gateway.ConnectAsync("dev"));

        Assert.Equal((HttpStatusCode)expected, refusal.StatusCode);
    }

    [Fact]
    public async Task ConnectAsync_FunctionThrows_HandshakeGets502()
    {
        await using var gateway = await LocalGateway.StartAsync(new WebSocketApi("chat") { Stages = [Dev], Routes = [WebSocketRoute.Connect(Lambda.Proxy(FakeFunction.Throws()))] });

        var refusal = await Assert.ThrowsAsync<HandshakeRefusedException>(() => gateway.ConnectAsync("dev"));

        Assert.Equal(HttpStatusCode.BadGateway, refusal.StatusCode);
    }

    [Fact]
    public async Task ConnectAsync_SubProtocol_IsTheOneOfTheFunction()
    {
        var connect = FakeFunction.Returns(new { statusCode = 200, headers = new Dictionary<string, string> { ["Sec-WebSocket-Protocol"] = "b" } });
        await using var gateway = await LocalGateway.StartAsync(new WebSocketApi("chat") { Stages = [Dev], Routes = [WebSocketRoute.Connect(Lambda.Proxy(connect))] });

        using var client = await gateway.ConnectAsync("dev", new() { SubProtocols = ["a", "b"] });

        Assert.Equal("b", client.SubProtocol);
        Assert.Equal("a, b", connect.LastEvent.GetProperty("headers").GetProperty("Sec-WebSocket-Protocol").GetString());
    }

    [Fact]
    public async Task Management_PostGetDelete_ReachTheConnection()
    {
        var disconnect = FakeFunction.Returns(new { statusCode = 200 });
        var connect = FakeFunction.Returns(new { statusCode = 200 });
        await using var gateway = await LocalGateway.StartAsync(new WebSocketApi("chat")
        {
            Stages = [Dev],
            Routes = [WebSocketRoute.Connect(Lambda.Proxy(connect)), WebSocketRoute.Disconnect(Lambda.Proxy(disconnect))],
        });
        using var client = await gateway.ConnectAsync("dev");
        using var http = gateway.Client("dev");
        var id = connect.LastEvent.GetProperty("requestContext").GetProperty("connectionId").GetString()!;
        var path = $"/%40connections/{Uri.EscapeDataString(id)}";

        var posted = await http.PostAsync(path, new StringContent("hello"));
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.Equal("hello", await ReceiveAsync(client));
        Assert.Contains("\"sourceIp\":\"127.0.0.1\"", await http.GetStringAsync(path), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await http.DeleteAsync(path)).StatusCode);
        var closing = await client.ReceiveAsync(new byte[10], default);
        Assert.Equal(WebSocketMessageType.Close, closing.MessageType);
        Assert.Equal(WebSocketCloseStatus.NormalClosure, closing.CloseStatus);
        Assert.Equal(HttpStatusCode.Gone, (await http.PostAsync(path, new StringContent("hello"))).StatusCode);
        await client.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);

        await Eventually(() => disconnect.Calls == 1);
        var context = disconnect.LastEvent.GetProperty("requestContext");
        Assert.Equal(1000, context.GetProperty("disconnectStatusCode").GetInt32());
        Assert.Equal("Connection Closed Normally", context.GetProperty("disconnectReason").GetString());
        Assert.Equal("", disconnect.LastEvent.GetProperty("headers").GetProperty("x-restapi").GetString());
    }

    [Theory]
    [InlineData("/@connections/L0SM9cOFvHcCIhw=", 410, "GoneException")]
    [InlineData("/@connections/nonsense", 400, "BadRequestException")]
    public async Task Management_UnknownConnection_IsGoneOrBad(string path, int status, string type)
    {
        await using var gateway = await LocalGateway.StartAsync(new WebSocketApi("chat") { Stages = [Dev], Routes = [WebSocketRoute.Default(null)] });

        var answer = await gateway.Client("dev").PostAsync(path, new StringContent("x"));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(type, answer.Headers.GetValues("x-amzn-ErrorType").Single());
    }

    [Fact]
    public async Task Message_TooLargeOrBinary_ClosesConnection()
    {
        await using var gateway = await LocalGateway.StartAsync(new WebSocketApi("chat") { Stages = [Dev], Routes = [WebSocketRoute.Default(null)] });

        using var large = await gateway.ConnectAsync("dev");
        await large.SendAsync(new byte[33 * 1024], WebSocketMessageType.Text, true, default);
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, (await large.ReceiveAsync(new byte[10], default)).CloseStatus);

        using var binary = await gateway.ConnectAsync("dev");
        await binary.SendAsync(new byte[3], WebSocketMessageType.Binary, true, default);
        Assert.Equal(WebSocketCloseStatus.InvalidMessageType, (await binary.ReceiveAsync(new byte[10], default)).CloseStatus);
    }

    [Fact]
    public async Task Message_OfManyFrames_IsPutTogetherUpToTheLimit()
    {
        var function = FakeFunction.Returns(new { statusCode = 200 });
        await using var gateway = await LocalGateway.StartAsync(new WebSocketApi("chat") { Stages = [Dev], Routes = [WebSocketRoute.Default(Lambda.Proxy(function))] });
        var part = Encoding.ASCII.GetBytes(new string('x', 32 * 1024));

        using var client = await gateway.ConnectAsync("dev");
        for (var index = 0; index < 4; index++)
        {
            await client.SendAsync(part, WebSocketMessageType.Text, index == 3, default);
        }

        await Eventually(() => function.Calls == 1);
        Assert.Equal(128 * 1024, function.LastEvent.GetProperty("body").GetString()!.Length);
        for (var index = 0; index < 5; index++)
        {
            await client.SendAsync(part, WebSocketMessageType.Text, index == 4, default);
        }

        Assert.Equal(WebSocketCloseStatus.MessageTooBig, (await client.ReceiveAsync(new byte[10], default)).CloseStatus);
    }

    [Theory]
    [InlineData("#set($code = 200){\"statusCode\": $code}", "")]
    [InlineData("{\"statusCode\": \"x\"}", "Internal server error")]
    [InlineData("$input.path('$.action')", "Internal server error")]
    public async Task Mock_AnswersWhatTheTemplateSays(string template, string expected)
    {
        var mock = new WebSocketMock { RequestTemplates = [new("$default", template)] };
        await using var gateway = await LocalGateway.StartAsync(new WebSocketApi("chat") { Stages = [Dev], Routes = [WebSocketRoute.Default(mock) with { ReturnsResponse = true }] });

        using var client = await gateway.ConnectAsync("dev");
        await SendAsync(client, """{"action":"x"}""");

        Assert.Contains(expected, await ReceiveAsync(client), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithoutUpgrade_Is426()
    {
        await using var gateway = await LocalGateway.StartAsync(new WebSocketApi("chat") { Stages = [Dev], Routes = [WebSocketRoute.Default(null)] });

        Assert.Equal(HttpStatusCode.UpgradeRequired, (await gateway.Client("dev").GetAsync("")).StatusCode);
    }

    [Fact]
    public async Task Authorizer_Allows_LaterEventsShowIt()
    {
        var message = FakeFunction.Returns(new { statusCode = 200 });
        var authorizer = FakeFunction.Allows("bob", new { level = 3, isAdmin = true });
        await using var gateway = await LocalGateway.StartAsync(Guarded(authorizer, message));

        using var client = await gateway.ConnectAsync("dev", new() { Query = "token=abc" });
        await SendAsync(client, "hello");
        await Eventually(() => message.Calls == 1);

        var shown = message.LastEvent.GetProperty("requestContext").GetProperty("authorizer");
        Assert.Equal("bob", shown.GetProperty("principalId").GetString());
        Assert.Equal("3", shown.GetProperty("level").GetString());
        Assert.Equal("true", shown.GetProperty("isAdmin").GetString());
        Assert.EndsWith("/dev/$connect", authorizer.LastEvent.GetProperty("methodArn").GetString(), StringComparison.Ordinal);
        Assert.Equal("websocket", authorizer.LastEvent.GetProperty("headers").GetProperty("Upgrade").GetString());
    }

    [Fact]
    public async Task Authorizer_Refuses_HandshakeFails()
    {
        var nobody = FakeFunction.Allows();
        await using var missing = await LocalGateway.StartAsync(Guarded(nobody, null));
        Assert.Equal(HttpStatusCode.Unauthorized, (await Assert.ThrowsAsync<HandshakeRefusedException>(() => missing.ConnectAsync("dev"))).StatusCode);
        Assert.Equal(0, nobody.Calls);

        await using var denied = await LocalGateway.StartAsync(Guarded(FakeFunction.Denies(), null));
        Assert.Equal(HttpStatusCode.Forbidden, (await Assert.ThrowsAsync<HandshakeRefusedException>(() => denied.ConnectAsync("dev", new() { Query = "token=x" }))).StatusCode);

        await using var unauthorized = await LocalGateway.StartAsync(Guarded(FakeFunction.Throws("Unauthorized"), null));
        Assert.Equal(HttpStatusCode.Unauthorized, (await Assert.ThrowsAsync<HandshakeRefusedException>(() => unauthorized.ConnectAsync("dev", new() { Query = "token=x" }))).StatusCode);
    }

    private static WebSocketApi Guarded(TestFunction authorizer, TestFunction? message) => new("chat")
    {
        Stages = [Dev],
        Routes =
        [
            WebSocketRoute.Connect(null).Authorize(new WebSocketAuthorizer("guard", authorizer) { IdentitySources = [WebSocketIdentitySource.Query("token")] }),
            message is null ? WebSocketRoute.Default(null) : WebSocketRoute.Default(Lambda.Proxy(message)),
        ],
    };

    private static Task SendAsync(WebSocket client, string text) => client.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, default);

    private static async Task<string> ReceiveAsync(WebSocket client)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var buffer = new byte[4096];
        var length = 0;
        while (true)
        {
            var received = await client.ReceiveAsync(buffer.AsMemory(length), limit.Token);
            length += received.Count;
            if (received.EndOfMessage)
            {
                return Encoding.UTF8.GetString(buffer, 0, length);
            }
        }
    }

    private static async Task Eventually(Func<bool> condition)
    {
        for (var tries = 0; tries < 6_000 && !condition(); tries++)
        {
            await Task.Delay(10);
        }

        Assert.True(condition());
    }
}
