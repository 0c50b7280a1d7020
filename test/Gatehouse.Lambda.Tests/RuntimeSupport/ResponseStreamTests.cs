using System.Net;
using Gatehouse.Functions.Core.ResponseStreaming;
using Gatehouse.Functions.RuntimeSupport;

namespace Gatehouse.Lambda.Tests.RuntimeSupport;

[Collection(nameof(RunningBootstrap))]
public sealed class ResponseStreamTests : IDisposable
{
    private readonly FakeRuntimeApi _api = new();
    private readonly CancellationTokenSource _stop = new();

    [Fact]
    public async Task CreateHttpStream_Written_SendsPreludeAndBody()
    {
        Run(async _ =>
        {
            await using var stream = LambdaResponseStreamFactory.CreateHttpStream(new HttpResponseStreamPrelude
            {
                StatusCode = HttpStatusCode.Created,
                Headers = { ["X-A"] = "b" },
                MultiValueHeaders = { ["X-C"] = ["d", "e"] },
                Cookies = { "f=g" },
            });
            await using var writer = new StreamWriter(stream);
            await writer.WriteAsync("hello ");
            await writer.FlushAsync();
            await writer.WriteAsync("world");
        });
        var call = await _api.InvokeAsync("{}");
        Assert.Equal("invocation/id-1/response", call.Path);
        Assert.Equal("application/vnd.awslambda.http-integration-response", call.ContentType);
        Assert.Equal("""{"statusCode":201,"headers":{"X-A":"b"},"multiValueHeaders":{"X-C":["d","e"]},"cookies":["f=g"]}""" + new string('\0', 8) + "hello world", call.Body);
    }

    [Fact]
    public async Task CreateStream_Written_SendsPlainBytes()
    {
        Run(async _ =>
        {
            var stream = LambdaResponseStreamFactory.CreateStream();
            await stream.WriteAsync("abc"u8.ToArray());
            stream.Write("def"u8);
            Assert.Equal(6, stream.BytesWritten);
        });
        var call = await _api.InvokeAsync("{}");
        Assert.Equal("application/octet-stream", call.ContentType);
        Assert.Equal("abcdef", call.Body);
    }

    [Fact]
    public async Task CreateStream_Twice_FailsTheInvocationMidway()
    {
        Run(async _ =>
        {
            await LambdaResponseStreamFactory.CreateStream().WriteAsync("abc"u8.ToArray());
            LambdaResponseStreamFactory.CreateStream();
        });
        Assert.Equal("abc", (await _api.InvokeAsync("{}")).Body);
    }

    [Fact]
    public void CreateStream_OutsideOfAnInvocation_Throws() => Assert.Throws<InvalidOperationException>(LambdaResponseStreamFactory.CreateStream);

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _api.Dispose();
    }

    private void Run(Func<Stream, Task> handler) =>
        _ = LambdaBootstrapBuilder.Create(handler).ConfigureOptions(options => options.RuntimeApiEndpoint = _api.Endpoint).Build().RunAsync(_stop.Token);
}
