using System.Net.Sockets;
using System.Text;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Local.Tests.Hosting;

/// <summary>Answers as the client gets them, byte for byte.</summary>
public sealed class AnswerOnTheWireTests
{
    [Fact]
    public async Task Header_WithControlCharacters_IsSentWithoutThem()
    {
        await using var running = await ServeAsync("""{"statusCode":200,"headers":{"X-A":"a\u0001b\r\nc\td\u007f","X B":"dropped"},"body":"ok"}""");

        var answer = await running.SendRawAsync(Get());

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nX-A: ab c\td\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("dropped", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_WithHalfASurrogatePair_IsSentWithAReplacement()
    {
        await using var running = await ServeAsync("""{"statusCode":200,"body":"half \ud83d and \ud83d\ude00"}""");

        var answer = await running.SendRawAsync(Get());

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nhalf \u00ef\u00bf\u00bd and \u00f0\u009f\u0098\u0080", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_WithHalfASurrogatePair_IsAnAnswerToo()
    {
        await using var running = await ServeAsync(new TestTarget(InProcessFunction.FromJson(_ => throw new InvalidOperationException("half \ud83d"))));

        Assert.StartsWith("HTTP/1.1 502", await running.SendRawAsync(Get()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_ThatIsMalformed_EndsTheConnectionAndSaysSo()
    {
        await using var running = await ServeAsync("{}");

        var answer = await running.SendRawAsync("POST /_aws/execute-api/abc1234567/dev/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");

        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nConnection: close\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET http://abc1234567.execute-api.localhost/dev/x?a=/b HTTP/1.1", "\"a\":\"/b\"")]
    [InlineData("GET /dev/x?a=1#b=2 HTTP/1.1", "\"a\":\"1\"}")]
    [InlineData("GET /dev/x#?a=1 HTTP/1.1", "\"queryStringParameters\":null")]
    public async Task Target_OfWhateverForm_IsRead(string line, string expected)
    {
        await using var running = await ServeAsync(new TestTarget(InProcessFunction.FromBytes((payload, _) =>
            ValueTask.FromResult<ReadOnlyMemory<byte>>(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { body = Encoding.UTF8.GetString(payload.Span) })))));

        var answer = await running.SendRawAsync(line + "\r\nHost: abc1234567.execute-api.localhost\r\nConnection: close\r\n\r\n");

        Assert.Contains(expected, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handshake_WithASubProtocolThatIsNone_IsAnsweredWithoutIt()
    {
        await using var running = await RunningHost.StartAsync();
        var connect = LocalFunction.Returning("""{"statusCode":200,"headers":{"Sec-WebSocket-Protocol":"ch\u0001at"}}""");
        running.Serve(new WebSocketApi("chat") { Stages = [new WebSocketStage("dev")], Routes = [WebSocketRoute.Connect(Lambda.Proxy(connect))] }, "abc1234567");
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", running.Host.Address.Port);
        var stream = socket.GetStream();

        await stream.WriteAsync("GET /_aws/execute-api/abc1234567/dev HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: chat\r\n\r\n"u8.ToArray());
        var answer = new byte[1000];
        var length = await stream.ReadAsync(answer).AsTask().WaitAsync(TimeSpan.FromSeconds(30));

        var head = Encoding.Latin1.GetString(answer, 0, length);
        Assert.StartsWith("HTTP/1.1 101", head, StringComparison.Ordinal);
        Assert.DoesNotContain("Sec-WebSocket-Protocol", head, StringComparison.Ordinal);
    }

    private static string Get() => "GET /_aws/execute-api/abc1234567/dev/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    private static Task<RunningHost> ServeAsync(string answer) => ServeAsync(TestTarget.Returning(answer));

    private static async Task<RunningHost> ServeAsync(TestTarget function)
    {
        var running = await RunningHost.StartAsync();
        running.Serve(new RestApi("test") { Stages = [new("dev")], Routes = [Route.Any("/x", Lambda.Proxy(function))] }, "abc1234567");
        return running;
    }
}
