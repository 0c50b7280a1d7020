using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Local.Tests.Hosting;

/// <summary>Clients that close the connection before they have the answer.</summary>
public sealed class LeavingClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Client_LeavesWhileFunctionRuns_FunctionRunsOnAndLogsTellItsAnswer()
    {
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var cancelled = true;
        var function = new TestTarget(InProcessFunction.FromJson(async (_, context) =>
        {
            entered.SetResult();
            await gate.Task;
            cancelled = context.Cancellation.IsCancellationRequested;
            return new { statusCode = 201, body = "made" };
        }));
        var lines = new BlockingCollection<string>();
        await using var running = await RunningHost.StartAsync();
        Serve(running, function, lines);

        using (var socket = await SendAsync(running, "GET /_aws/execute-api/abc1234567/dev/x HTTP/1.1\r\nHost: a\r\n\r\n"))
        {
            await entered.Task.WaitAsync(Patience);
        }

        await Task.Delay(100);
        gate.SetResult();

        Assert.True(lines.TryTake(out var line, Patience));
        Assert.Equal("201 -", line);
        Assert.False(cancelled);
    }

    [Fact]
    public async Task Client_LeavesWhileStreamRuns_StreamIsClosedAndLogged()
    {
        var stream = new EndlessStream();
        var lines = new BlockingCollection<string>();
        await using var running = await RunningHost.StartAsync();
        Serve(running, new TestTarget(stream), lines, isStreamed: true);

        using (var socket = await SendAsync(running, "GET /_aws/execute-api/abc1234567/dev/x HTTP/1.1\r\nHost: a\r\n\r\n"))
        {
            await socket.GetStream().ReadExactlyAsync(new byte[1000]).AsTask().WaitAsync(Patience);
        }

        await stream.Closed.WaitAsync(Patience);
        Assert.True(lines.TryTake(out var line, Patience));
        Assert.Equal("200 -", line);
    }

    [Fact]
    public async Task Host_EndsWhileFunctionRuns_DoesNotWaitForIt()
    {
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var function = new TestTarget(InProcessFunction.FromJson(async (_, context) =>
        {
            context.Cancellation.Register(seen.SetResult);
            entered.SetResult();
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return new { };
        }));
        var lines = new BlockingCollection<string>();
        var running = await RunningHost.StartAsync(new() { ShutdownTimeout = TimeSpan.FromMilliseconds(100) });
        Serve(running, function, lines);
        using var socket = await SendAsync(running, "GET /_aws/execute-api/abc1234567/dev/x HTTP/1.1\r\nHost: a\r\n\r\n");
        await entered.Task.WaitAsync(Patience);

        await running.DisposeAsync().AsTask().WaitAsync(Patience);

        await seen.Task.WaitAsync(Patience);
        Assert.True(lines.TryTake(out var line, Patience));
        Assert.Equal("500 Execution failed because the gateway was stopped before the integration answered", line);
    }

    private static void Serve(RunningHost running, TestTarget function, BlockingCollection<string> lines, bool isStreamed = false)
    {
        var compiler = new ApiCompiler(new() { Common = new() { ApiId = "", AccessLog = lines.Add } });
        compiler.TryAdd(
            new RestApi("test")
            {
                Stages = [new("dev") { AccessLog = new("arn:aws:logs:us-east-1:123456789012:log-group:x", new("$context.status $context.integrationErrorMessage")) }],
                Routes = [Route.Get("/x", isStreamed ? Lambda.Stream(function) : Lambda.Proxy(function))],
            },
            "abc1234567");
        running.Host.Serve(compiler.Model());
    }

    private static async Task<TcpClient> SendAsync(RunningHost running, string request)
    {
        var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", running.Host.Address.Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        return socket;
    }

    /// <summary>A function that streams for as long as somebody reads.</summary>
    private sealed class EndlessStream : Stream, IFunctionInvoker
    {
        private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private byte[] _head = [.. """{"statusCode":200}"""u8, .. new byte[8]];

        public Task Closed => _closed.Task;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public ValueTask<FunctionResult> InvokeAsync(FunctionInvocation invocation, CancellationToken ct) => ValueTask.FromResult(new FunctionResult { StreamBody = this });

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(1, cancellationToken);
            var (given, length) = _head.Length > 0 ? (_head, _head.Length) : (new byte[1000], Math.Min(1000, buffer.Length));
            given.AsMemory(0, length).CopyTo(buffer);
            _head = [];
            return length;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override ValueTask DisposeAsync()
        {
            _closed.TrySetResult();
            return ValueTask.CompletedTask;
        }
    }
}
