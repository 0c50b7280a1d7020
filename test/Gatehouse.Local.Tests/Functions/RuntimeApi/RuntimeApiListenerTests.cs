using System.Text;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Functions.RuntimeApi;

public sealed class RuntimeApiListenerTests : IDisposable
{
    private const string Base = "/2018-06-01/runtime/";
    private const string Next = $"GET {Base}invocation/next HTTP/1.1\r\nHost: x\r\n\r\n";

    private readonly RecordingSession _session = new();
    private readonly RuntimeApiListener _api = new();

    public RuntimeApiListenerTests() => _api.Run(_session);

    public void Dispose() => _api.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Serve_NextThenResponse_AreAnswered(bool local)
    {
        if (local && _api.LocalName is null) return;
        using var runtime = new RawRuntime(_api, local);
        runtime.Send(Next);
        Assert.Equal("next", _session.Call());
        SendEvent("""{"a":1}""");
        Assert.Equal(("200 OK", """{"a":1}"""), runtime.Receive());
        runtime.Send(Post("invocation/id/response", "done"));
        Assert.Equal("response done", _session.Call());
        Assert.Equal(("202 Accepted", """{"status":"OK"}"""), runtime.Receive());
    }

    [Fact]
    public void Serve_AnswerAndNextInOneGo_TheReplyComesWithTheEvent()
    {
        using var runtime = new RawRuntime(_api);
        runtime.Send(Post("invocation/id/response", "done") + Next);
        Assert.Equal("response done", _session.Call());
        Assert.Equal("next", _session.Call());
        SendEvent("2");
        Assert.Equal("202 Accepted", runtime.Receive()!.Value.Status);
        Assert.Equal(("200 OK", "2"), runtime.Receive());
    }

    [Fact]
    public void Serve_ByteAfterByte_IsUnderstood()
    {
        using var runtime = new RawRuntime(_api);
        foreach (var letter in Post("invocation/id/response", "done")) runtime.Send(letter.ToString());
        Assert.Equal("response done", _session.Call());
    }

    [Fact]
    public void Serve_LargeEvent_ComesWhole()
    {
        using var runtime = new RawRuntime(_api);
        runtime.Send(Next);
        _session.Call();
        var text = new string('x', FunctionLimits.Request);
        SendEvent(text);
        Assert.Equal(text, runtime.Receive()!.Value.Body);
    }

    [Theory]
    [InlineData("nonsense\r\n\r\n")]
    [InlineData("GET /2018-06-01/runtime/invocation/next HTTP/2.0\r\n\r\n")]
    [InlineData("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nno colon\r\n\r\n")]
    [InlineData("POST /2018-06-01/runtime/invocation/id/response HTTP/1.1\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /2018-06-01/runtime/invocation/id/response HTTP/1.1\r\nContent-Length: 1x\r\n\r\nx")]
    [InlineData("POST /2018-06-01/runtime/invocation/id/response HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\nx")]
    [InlineData("POST /2018-06-01/runtime/invocation/id/response HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n")]
    [InlineData("POST /2018-06-01/runtime/invocation/id/response HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n")]
    [InlineData("POST /2018-06-01/runtime/invocation/id/response HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("POST /2018-06-01/runtime/invocation/id/response HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n")]
    [InlineData("POST /2018-06-01/runtime/invocation/id/response HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nxyz\r\n0\r\n\r\n")]
    public void Serve_Malformed_IsRefusedAndClosed(string request)
    {
        using var runtime = new RawRuntime(_api);
        runtime.Send(request);
        Assert.Equal("400 Bad Request", runtime.Receive()!.Value.Status);
        Assert.Null(runtime.Receive());
        Assert.Equal("closed", _session.Call());
    }

    [Fact]
    public void Serve_HeadWithoutEnd_IsClosed()
    {
        using var runtime = new RawRuntime(_api);
        runtime.Send($"GET {Base}invocation/next HTTP/1.1\r\nX: {new string('x', 200_000)}");
        Assert.Equal("closed", _session.Call());
    }

    [Theory]
    [InlineData("invocation")]
    [InlineData("invocation/id/else")]
    [InlineData("restore/next")]
    public void Serve_UnknownPath_IsNotFoundAndTheConnectionGoesOn(string path)
    {
        using var runtime = new RawRuntime(_api);
        runtime.Send(Post(path, "x"));
        Assert.Equal("404 Not Found", runtime.Receive()!.Value.Status);
        runtime.Send(Post("invocation/id/response", "done"));
        Assert.Equal("202 Accepted", runtime.Receive()!.Value.Status);
    }

    [Fact]
    public void Serve_OtherInvocation_IsRefused()
    {
        using var runtime = new RawRuntime(_api);
        runtime.Send(Post("invocation/other/response", "x"));
        Assert.Equal("400 Bad Request", runtime.Receive()!.Value.Status);
        runtime.Send(Post("invocation/other/error", "x"));
        Assert.Equal("400 Bad Request", runtime.Receive()!.Value.Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Serve_AnswerTooLarge_IsReadToItsEndAndRefused(bool chunked)
    {
        using var runtime = new RawRuntime(_api);
        var body = new string('x', FunctionLimits.Answer + 1);
        runtime.Send(chunked
            ? $"POST {Base}invocation/id/response HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n{body}\r\n0\r\n\r\n"
            : Post("invocation/id/response", body));
        Assert.Equal("too large", _session.Call());
        Assert.Equal("413 Payload Too Large", runtime.Receive()!.Value.Status);
        runtime.Send(Post("invocation/id/response", "done"));
        Assert.Equal("202 Accepted", runtime.Receive()!.Value.Status);
    }

    [Fact]
    public void Serve_Stream_IsGatheredWithTheErrorOfItsTrailers()
    {
        using var runtime = new RawRuntime(_api);
        var error = Convert.ToBase64String("""{"errorMessage":"no"}"""u8);
        runtime.Send($"POST {Base}invocation/id/response HTTP/1.1\r\nLambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n\r\n");
        runtime.Send($"3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nLambda-Runtime-Function-Error-Type: Oops\r\nLambda-Runtime-Function-Error-Body: {error}\r\n\r\n");
        Assert.Equal("stream", _session.Call());
        Assert.Equal("streamed abcde", _session.Call());
        Assert.Equal("Oops", _session.Stream.Error!.Value.Type);
        Assert.Equal("""{"errorMessage":"no"}""", Encoding.UTF8.GetString(_session.Stream.Error!.Value.Document));
    }

    [Theory]
    [InlineData("")]
    [InlineData("POST /2018-06-01/runti")]
    [InlineData("POST /2018-06-01/runtime/invocation/id/response HTTP/1.1\r\nContent-Length: 10\r\n\r\nhalf")]
    [InlineData("POST /2018-06-01/runtime/invocation/id/response HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nha")]
    public void Serve_HalfOfARequest_ClosesWithoutAnAnswerToTheGateway(string request)
    {
        using var runtime = new RawRuntime(_api);
        runtime.Send(request);
        runtime.EndSending();
        Assert.Equal("closed", _session.Call());
        Assert.Null(runtime.Receive());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Serve_ParkedRuntimeGoes_IsTold(bool local)
    {
        if (local && _api.LocalName is null) return;
        var runtime = new RawRuntime(_api, local);
        runtime.Send(Next);
        Assert.Equal("next", _session.Call());
        runtime.Dispose();
        Assert.Equal("closed", _session.Call());
        // To a connection that is gone, an event is sent in vain, which is all.
        SendEvent("1");
    }

    [Fact]
    public void Serve_MoreConnectionsThanAnyRuntimeNeeds_RefusesTheRest()
    {
        var runtimes = Enumerable.Range(0, 32).Select(_ => new RawRuntime(_api)).ToList();
        foreach (var runtime in runtimes)
        {
            runtime.Send(Post("invocation/id/response", "x"));
            Assert.Equal("202 Accepted", runtime.Receive()!.Value.Status);
        }
        using var refused = new RawRuntime(_api);
        Assert.Null(refused.Receive());
        foreach (var runtime in runtimes) runtime.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Dispose_OpenConnections_AreClosed(bool local)
    {
        if (local && _api.LocalName is null) return;
        using var runtime = new RawRuntime(_api, local);
        runtime.Send(Next);
        Assert.Equal("next", _session.Call());
        _api.Dispose();
        Assert.Null(runtime.Receive());
        Assert.Equal("closed", _session.Call());
    }

    private static string Post(string path, string body) => $"POST {Base}{path} HTTP/1.1\r\nHost: x\r\nContent-Length: {body.Length}\r\n\r\n{body}";

    private void SendEvent(string json) =>
        _session.Parked!.SendEvent(new FunctionInvocation { RequestId = "id", Payload = Encoding.UTF8.GetBytes(json) }, "arn", 1);
}
