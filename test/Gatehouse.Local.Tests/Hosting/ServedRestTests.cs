using System.IO.Compression;
using System.IO.Pipelines;
using System.Net;
using System.Text;
using Amazon.Runtime;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Security;
using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Local.Tests.Hosting;

public sealed class ServedRestTests
{
    private const string Api = "/_aws/execute-api/abc123/dev";

    [Theory]
    [InlineData("test", HttpStatusCode.OK)]
    [InlineData("wrong", HttpStatusCode.Forbidden)]
    public async Task IamRoute_SignedPathIsTheOneOnTheWire(string secret, HttpStatusCode expected)
    {
        await using var running = await StartAsync(Route.Get("/pets/{id}", Rest.ServedApi.Mock()).Authorize(RestAuthorization.Iam));
        var host = running.Host.Address.Authority;
        var signed = new SigV4Signer("us-east-1", "execute-api", TimeProvider.System).Sign(
            new() { Method = "GET", Path = Api + "/pets/a%20b", Query = "x=1", Headers = [new("Host", host)], PayloadHash = SigV4Request.Hash([]) },
            new ImmutableCredentials("test", secret, null));

        using var request = new HttpRequestMessage(HttpMethod.Get, Api + "/pets/a%20b?x=1");
        foreach (var (name, value) in signed.Request.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        Assert.Equal(expected, (await running.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("1.1", false, "keep-alive")]
    [InlineData("1.1", true, "close")]
    [InlineData("1.0", false, "close")]
    public async Task Answer_SaysWhetherTheConnectionStays(string version, bool asksToClose, string expected)
    {
        await using var running = await StartAsync(Route.Get("/x", Rest.ServedApi.Mock()));
        using var request = new HttpRequestMessage(HttpMethod.Get, Api + "/x") { Version = Version.Parse(version), VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        request.Headers.ConnectionClose = asksToClose ? true : null;

        using var answer = await running.Client.SendAsync(request);

        Assert.Equal(expected, string.Join(',', answer.Headers.Connection));
    }

    [Fact]
    public async Task StreamedFunction_FirstBytesArriveBeforeTheEnd()
    {
        var pipe = new Pipe();
        var function = new TestTarget(new PipedFunction(pipe.Reader));
        await using var running = await StartAsync(Route.Get("/x", Lambda.Stream(function)));

        await WriteAsync(pipe, "{\"statusCode\":201,\"headers\":{\"X-Kind\":\"stream\"}}\0\0\0\0\0\0\0\0first ");
        using var answer = await running.Client.GetAsync(Api + "/x", HttpCompletionOption.ResponseHeadersRead).WaitAsync(TimeSpan.FromMinutes(1));
        var body = await answer.Content.ReadAsStreamAsync();

        Assert.Equal((HttpStatusCode.Created, "stream"), (answer.StatusCode, answer.Headers.GetValues("X-Kind").Single()));
        await ReadsFirstThenRestAsync(body, pipe);
    }

    [Fact]
    public async Task StreamedFunction_ThatBreaksOff_DoesNotLookComplete()
    {
        var pipe = new Pipe();
        await using var running = await StartAsync(Route.Get("/x", Lambda.Stream(new TestTarget(new PipedFunction(pipe.Reader)))));

        await WriteAsync(pipe, "{\"statusCode\":200}\0\0\0\0\0\0\0\0first ");
        using var answer = await running.Client.GetAsync(Api + "/x", HttpCompletionOption.ResponseHeadersRead).WaitAsync(TimeSpan.FromMinutes(1));
        await pipe.Writer.CompleteAsync(new FunctionStreamException("Error", "broken"));

        await Assert.ThrowsAnyAsync<Exception>(() => answer.Content.ReadAsStringAsync().WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task StreamedFunction_AskedForItsHead_IsReadToTheEnd()
    {
        var pipe = new Pipe();
        await using var running = await StartAsync(Route.Any("/x", Lambda.Stream(new TestTarget(new PipedFunction(pipe.Reader)))));

        await WriteAsync(pipe, "{\"statusCode\":200}\0\0\0\0\0\0\0\0first ");
        var sending = running.SendRawAsync($"HEAD {Api}/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        await pipe.Writer.CompleteAsync();

        Assert.EndsWith("\r\n\r\n", await sending.WaitAsync(TimeSpan.FromMinutes(1)), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => pipe.Reader.TryRead(out _));
    }

    [Fact]
    public async Task StreamedBackend_FirstBytesArriveBeforeTheEnd()
    {
        var pipe = new Pipe();
        using var backend = new HttpMessageInvoker(new StubBackend(_ => new(HttpStatusCode.OK) { Content = new StreamContent(pipe.Reader.AsStream()) }));
        await using var running = await RunningHost.StartAsync();
        var compiler = new ApiCompiler(new() { Common = new() { ApiId = "", Backends = backend } });
        compiler.TryAdd(RestCaller.Api(Route.Get("/x", Gatehouse.Http.Stream("http://backend/x"))), "abc123");
        running.Host.Serve(compiler.Model());

        await WriteAsync(pipe, "first ");
        using var answer = await running.Client.GetAsync(Api + "/x", HttpCompletionOption.ResponseHeadersRead).WaitAsync(TimeSpan.FromMinutes(1));

        await ReadsFirstThenRestAsync(await answer.Content.ReadAsStreamAsync(), pipe);
    }

    [Fact]
    public async Task Answer_LargeEnough_IsCompressedOnTheWire()
    {
        await using var running = await StartAsync(api => api with { MinimumCompressionSize = 10 }, Route.Get("/x", Lambda.Proxy(Answering("aaaaaaaaaaaaaaaaaaaaaaaaa"))));
        using var request = new HttpRequestMessage(HttpMethod.Get, Api + "/x") { Headers = { { "Accept-Encoding", "gzip" } } };

        var answer = await running.Client.SendAsync(request);
        using var body = new StreamReader(new GZipStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress));

        Assert.Equal("gzip", answer.Content.Headers.ContentEncoding.Single());
        Assert.Equal("aaaaaaaaaaaaaaaaaaaaaaaaa", await body.ReadToEndAsync());
    }

    [Fact]
    public async Task BinaryBody_GoesThroughUnchangedBothWays()
    {
        byte[] bytes = [0, 255, 128, 10, 13, 27];
        var function = LocalFunction.Of(input => new
        {
            statusCode = 200,
            isBase64Encoded = input.GetProperty("isBase64Encoded").GetBoolean(),
            body = input.GetProperty("body").GetString(),
            headers = new Dictionary<string, string> { ["Content-Type"] = "image/png" },
        });
        await using var running = await StartAsync(api => api with { BinaryMediaTypes = ["image/*"] }, Route.Post("/x", Lambda.Proxy(function)));
        using var request = new HttpRequestMessage(HttpMethod.Post, Api + "/x") { Content = new ByteArrayContent(bytes), Headers = { { "Accept", "image/png" } } };
        request.Content.Headers.ContentType = new("image/png");

        var answer = await running.Client.SendAsync(request);

        Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Head_SaysHowLongTheBodyIsAndSendsNone()
    {
        await using var running = await StartAsync(Route.Any("/x", Lambda.Proxy(Answering("hello"))));

        var answer = await running.SendRawAsync($"HEAD {Api}/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Length: 5\r\n", answer, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expect100Continue_LetsTheBodyFollow()
    {
        await using var running = await StartAsync(Route.Post("/x", Lambda.Proxy(LocalFunction.Of(input => new { statusCode = 200, body = input.GetProperty("body").GetString() }))));

        using var patient = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(5) }) { BaseAddress = running.Host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, Api + "/x") { Content = new StringContent("hi"), Headers = { ExpectContinue = true } };
        var answer = await patient.SendAsync(request).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("hi", await answer.Content.ReadAsStringAsync());
    }

    private static LocalFunction Answering(string body) => LocalFunction.Of(_ => new { statusCode = 200, body });

    private static Task<RunningHost> StartAsync(params RestRoute[] routes) => StartAsync(api => api, routes);

    private static async Task<RunningHost> StartAsync(Func<RestApi, RestApi> with, params RestRoute[] routes)
    {
        var running = await RunningHost.StartAsync();
        running.Serve(with(RestCaller.Api(routes)), "abc123");
        return running;
    }

    private static async Task WriteAsync(Pipe pipe, string text) => await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(text));

    private static async Task ReadsFirstThenRestAsync(Stream body, Pipe pipe)
    {
        var first = new byte[6];
        await body.ReadExactlyAsync(first).AsTask().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal("first ", Encoding.UTF8.GetString(first));

        await WriteAsync(pipe, "second");
        await pipe.Writer.CompleteAsync();
        using var rest = new StreamReader(body);
        Assert.Equal("second", await rest.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1)));
    }

    private sealed class PipedFunction(PipeReader reader) : IFunctionInvoker
    {
        public ValueTask<FunctionResult> InvokeAsync(FunctionInvocation invocation, CancellationToken ct) => ValueTask.FromResult(new FunctionResult
        {
            StreamBody = reader.AsStream(),
            StreamContentType = "application/vnd.awslambda.http-integration-response",
        });

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
