using Gatehouse.Functions.Core;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>Builds the bootstrap of a handler: <c>await LambdaBootstrapBuilder.Create(handler, serializer).Build().RunAsync();</c></summary>
public partial class LambdaBootstrapBuilder
{
    private readonly HandlerWrapper _handler;
    private readonly LambdaBootstrapOptions _options = new();
    private HttpClient? _httpClient;
    private LambdaBootstrapInitializer? _initializer;

    private LambdaBootstrapBuilder(HandlerWrapper handler) => _handler = handler;

    /// <summary>A handler that writes its answer into a stream.</summary>
    /// <param name="handler">The handler: event, context, answer.</param>
    public static LambdaBootstrapBuilder Create(Action<Stream, ILambdaContext, MemoryStream> handler) => new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>Calls the Runtime API with a client of one's own.</summary>
    /// <param name="httpClient">The client. It is not disposed of.</param>
    public LambdaBootstrapBuilder UseHttpClient(HttpClient httpClient)
    {
        _httpClient = httpClient;
        return this;
    }

    /// <summary>Prepares the function before its first invocation.</summary>
    /// <param name="lambdaBootstrapInitializer">The preparation.</param>
    public LambdaBootstrapBuilder UseBootstrapHandler(LambdaBootstrapInitializer lambdaBootstrapInitializer)
    {
        _initializer = lambdaBootstrapInitializer;
        return this;
    }

    /// <summary>Changes how the bootstrap runs, for tests.</summary>
    /// <param name="options">The changes.</param>
    public LambdaBootstrapBuilder ConfigureOptions(Action<LambdaBootstrapOptions>? options = null)
    {
        options?.Invoke(_options);
        return this;
    }

    /// <summary>Builds the bootstrap.</summary>
    public LambdaBootstrap Build() =>
        _httpClient is null ? new(_handler, _options, _initializer) : new(_httpClient, _handler, _options, _initializer);
}
