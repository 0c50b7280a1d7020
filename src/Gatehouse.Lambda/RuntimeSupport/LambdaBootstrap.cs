using Gatehouse.Functions.Core;
using Gatehouse.Functions.Core.ResponseStreaming;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>Fetches invocations from the Lambda Runtime API, has the handler serve them, and sends the answers.</summary>
/// <remarks>See https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html.</remarks>
public class LambdaBootstrap : IDisposable
{
    private readonly LambdaBootstrapHandler _handler;
    private readonly LambdaBootstrapInitializer? _initializer;
    private readonly HttpClient? _httpClient;
    private readonly Func<RuntimeEndpoint> _endpoint;
    private readonly TimeProvider _time = TimeProvider.System;
    private ILambdaSerializer? _serializer;

    /// <summary>Creates a bootstrap.</summary>
    /// <param name="handlerWrapper">The handler.</param>
    /// <param name="initializer">Prepares the function; may be null.</param>
    public LambdaBootstrap(HandlerWrapper handlerWrapper, LambdaBootstrapInitializer? initializer = null)
        : this(handlerWrapper, new LambdaBootstrapOptions(), initializer)
    {
    }

    /// <summary>Creates a bootstrap.</summary>
    /// <param name="handlerWrapper">The handler.</param>
    /// <param name="lambdaBootstrapOptions">How it runs.</param>
    /// <param name="initializer">Prepares the function; may be null.</param>
    public LambdaBootstrap(HandlerWrapper handlerWrapper, LambdaBootstrapOptions lambdaBootstrapOptions, LambdaBootstrapInitializer? initializer = null)
        : this(null, handlerWrapper.Handler, lambdaBootstrapOptions, initializer) => _serializer = handlerWrapper.Serializer;

    /// <summary>Creates a bootstrap.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="initializer">Prepares the function; may be null.</param>
    public LambdaBootstrap(LambdaBootstrapHandler handler, LambdaBootstrapInitializer? initializer = null)
        : this(null, handler, new LambdaBootstrapOptions(), initializer)
    {
    }

    /// <summary>Creates a bootstrap that calls the Runtime API with a client of one's own.</summary>
    /// <param name="httpClient">The client. It is not disposed of.</param>
    /// <param name="handlerWrapper">The handler.</param>
    /// <param name="initializer">Prepares the function; may be null.</param>
    public LambdaBootstrap(HttpClient httpClient, HandlerWrapper handlerWrapper, LambdaBootstrapInitializer? initializer = null)
        : this(httpClient, handlerWrapper, new LambdaBootstrapOptions(), initializer)
    {
    }

    /// <summary>Creates a bootstrap that calls the Runtime API with a client of one's own.</summary>
    /// <param name="httpClient">The client. It is not disposed of.</param>
    /// <param name="handlerWrapper">The handler.</param>
    /// <param name="lambdaBootstrapOptions">How it runs.</param>
    /// <param name="initializer">Prepares the function; may be null.</param>
    public LambdaBootstrap(
        HttpClient httpClient, HandlerWrapper handlerWrapper, LambdaBootstrapOptions lambdaBootstrapOptions, LambdaBootstrapInitializer? initializer = null)
        : this(httpClient, handlerWrapper.Handler, lambdaBootstrapOptions, initializer) => _serializer = handlerWrapper.Serializer;

    /// <summary>Creates a bootstrap that calls the Runtime API with a client of one's own.</summary>
    /// <param name="httpClient">The client. It is not disposed of.</param>
    /// <param name="handler">The handler.</param>
    /// <param name="initializer">Prepares the function; may be null.</param>
    public LambdaBootstrap(HttpClient httpClient, LambdaBootstrapHandler handler, LambdaBootstrapInitializer? initializer = null)
        : this(httpClient, handler, new LambdaBootstrapOptions(), initializer)
    {
    }

    private LambdaBootstrap(HttpClient? httpClient, LambdaBootstrapHandler handler, LambdaBootstrapOptions options, LambdaBootstrapInitializer? initializer)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(options);
        _httpClient = httpClient;
        _handler = handler;
        _initializer = initializer;
        _endpoint = options.RuntimeApiEndpoint is { } chosen ? () => RuntimeEndpoint.Parse(chosen) : RuntimeEndpoint.OfEnvironment;
    }

    /// <summary>Serves invocations until cancelled, or until the Runtime API goes away.</summary>
    /// <param name="cancellationToken">Ends the loop.</param>
    /// <exception cref="InvalidOperationException"><c>AWS_LAMBDA_RUNTIME_API</c> is not set.</exception>
    public Task RunAsync(CancellationToken cancellationToken = default)
    {
        var endpoint = _endpoint();
        // A thread of its own, since it blocks: an invocation then costs no hop through the thread pool.
        return Task.Factory.StartNew(() => Run(endpoint, cancellationToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Does nothing that <see cref="RunAsync"/> has not done; kept so that <c>using</c> compiles.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>For derived classes.</summary>
    /// <param name="disposing">Whether called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
    }

    private void Run(RuntimeEndpoint endpoint, CancellationToken ct)
    {
        using IRuntimeApi api = _httpClient is null ? new SocketRuntimeApi(endpoint) : new HttpRuntimeApi(endpoint, _httpClient);
        var log = new FunctionLog(_time);
        LambdaLogger.Current = log;
        if (!Initialize(api)) return;
        var runOnce = string.Equals(Environment.GetEnvironmentVariable("AWS_LAMBDA_DOTNET_DEBUG_RUN_ONCE"), "true", StringComparison.OrdinalIgnoreCase);
        while (!ct.IsCancellationRequested && Next(api, ct) is { } invocation)
        {
            log.RequestId = invocation.RequestId;
            Serve(api, endpoint, invocation, log);
            if (runOnce) return;
        }
    }

    /// <summary>Cancelling ends the wait for work, not the work.</summary>
    private static RuntimeEvent? Next(IRuntimeApi api, CancellationToken ct)
    {
        using var registration = ct.Register(api.Dispose);
        return api.Next();
    }

    private bool Initialize(IRuntimeApi api)
    {
        try
        {
            return _initializer is null || _initializer().GetAwaiter().GetResult();
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine(exception);
            api.FailInit(exception);
            throw;
        }
    }

    private void Serve(IRuntimeApi api, RuntimeEndpoint endpoint, RuntimeEvent invocation, FunctionLog log)
    {
        Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", invocation.TraceId);
        LambdaTraceProvider.Set(invocation.TraceId);
        RuntimeResponseStream? stream = null;
        LambdaResponseStreamFactory.Use(prelude => stream is null
            ? stream = new RuntimeResponseStream(endpoint, invocation, prelude)
            : throw new InvalidOperationException("The answer of this invocation streams already."));
        try
        {
            using var request = new InvocationRequest(
                new MemoryStream(invocation.Payload, 0, invocation.Payload.Length, writable: false, publiclyVisible: true),
                new LambdaContext(invocation, log, _serializer, _time));
            var response = _handler(request).GetAwaiter().GetResult();
            if (stream is null) Send(api, invocation, response);
            else stream.Complete(error: null);
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine(exception);
            if (stream is null) api.Fail(invocation, exception);
            else stream.Complete(exception);
        }
        finally
        {
            LambdaResponseStreamFactory.Use(null);
            stream?.Dispose();
        }
    }

    private static void Send(IRuntimeApi api, RuntimeEvent invocation, InvocationResponse? response)
    {
        var output = response?.OutputStream;
        try
        {
            api.Respond(invocation, Bytes(output));
        }
        finally
        {
            if (response is { DisposeOutputStream: true }) output?.Dispose();
        }
    }

    private static ReadOnlyMemory<byte> Bytes(Stream? output)
    {
        if (output is null) return default;
        if (output is MemoryStream memory && memory.TryGetBuffer(out var buffer)) return buffer.AsMemory((int)memory.Position);
        using var copy = new MemoryStream();
        output.CopyTo(copy);
        return copy.ToArray();
    }
}
