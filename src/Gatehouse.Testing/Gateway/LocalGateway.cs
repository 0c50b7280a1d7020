using System.Collections.Immutable;
using System.Net.WebSockets;
using Gatehouse.Local;
using Gatehouse.Local.WebSockets;

namespace Gatehouse.Testing;

/// <summary>APIs served inside the test process: no port, no Node.js, no AWS.</summary>
/// <remarks>
/// <code>
/// await using var gateway = await LocalGateway.StartAsync(api);
/// var answer = await gateway.Client("dev").PostAsJsonAsync("/contacts", new { name = "" });
/// </code>
/// </remarks>
public sealed class LocalGateway : IAsyncDisposable
{
    private readonly LocalGatewayOptions _options;
    private readonly GatewayModel _model;
    private readonly ConnectionTable _connections;
    private readonly CancellationTokenSource _stopping = new();

    internal LocalGateway(LocalGatewayOptions options, GatewayModel model, ConnectionTable connections)
    {
        _options = options;
        _model = model;
        _connections = connections;
    }

    /// <summary>Starts a REST API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its surroundings; null for the defaults.</param>
    /// <exception cref="DiagnosticException">The definition holds mistakes; all are listed.</exception>
    public static Task<LocalGateway> StartAsync(RestApi api, LocalGatewayOptions? options = null) =>
        StartAsync(options, (compiler, id) => compiler.TryAdd(api, id));

    /// <summary>Starts an HTTP API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its surroundings; null for the defaults.</param>
    /// <exception cref="DiagnosticException">The definition holds mistakes; all are listed.</exception>
    public static Task<LocalGateway> StartAsync(HttpApi api, LocalGatewayOptions? options = null) =>
        StartAsync(options, (compiler, id) => compiler.TryAdd(api, id));

    /// <summary>Starts a WebSocket API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its surroundings; null for the defaults.</param>
    /// <exception cref="DiagnosticException">The definition holds mistakes; all are listed.</exception>
    public static Task<LocalGateway> StartAsync(WebSocketApi api, LocalGatewayOptions? options = null) =>
        StartAsync(options, (compiler, id) => compiler.TryAdd(api, id));

    /// <summary>A client of a stage: <c>/contacts</c> is the path behind the stage.</summary>
    /// <param name="stage">The stage; null for <c>$default</c>, or for the only one there is.</param>
    /// <param name="api">The name or id of the API; null when there is only one.</param>
    /// <param name="sourceIp">The address that the client calls from; null for that of the options.</param>
    /// <exception cref="ArgumentException">There is no such API or stage.</exception>
    public HttpClient Client(string? stage = null, string? api = null, string? sourceIp = null)
    {
        var (served, name) = Find(stage, api);
        var handler = new GatewayHandler(served, name, sourceIp ?? _options.SourceIp);
        return new(handler) { BaseAddress = new Uri($"https://{served.DomainName}/") };
    }

    /// <summary>Connects a client to a stage of a WebSocket API.</summary>
    /// <param name="stage">The stage; null for the only one there is.</param>
    /// <param name="handshake">What the handshake carries; null for nothing in particular.</param>
    /// <param name="api">The name or id of the API; null when there is only one.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="HandshakeRefusedException">The API refused the handshake.</exception>
    /// <exception cref="ArgumentException">There is no such API or stage.</exception>
    public Task<WebSocket> ConnectAsync(
        string? stage = null, HandshakeRequest? handshake = null, string? api = null, CancellationToken cancellation = default)
    {
        var (served, name) = Find(stage, api);
        return served.Endpoint is IWebSocketEndpoint endpoint
            ? MemoryHandshake.RunAsync(endpoint, served, name, handshake ?? new(), _options.SourceIp, _stopping.Token, cancellation)
            : throw new ArgumentException($"{served.Name} is no WebSocket API.", nameof(api));
    }

    /// <summary>Closes all connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _connections.WhenEmptyAsync(TimeSpan.FromSeconds(5)).ConfigureAwait(false);
        _stopping.Dispose();
    }

    private static Task<LocalGateway> StartAsync(LocalGatewayOptions? options, Action<ApiCompiler, string> add)
    {
        options ??= new();
        var connections = new ConnectionTable();
        var compiler = new ApiCompiler(Surroundings.Of(options, connections));
        add(compiler, options.ApiId);
        return Task.FromResult(new LocalGateway(options, compiler.Model(), connections));
    }

    private (ServedApi Api, string Stage) Find(string? stage, string? name)
    {
        var apis = name is null ? _model.Apis : [.. _model.Apis.Where(api => api.Name == name || api.Id == name || api.LogicalId == name)];
        if (apis is not [var found])
        {
            throw new ArgumentException($"Name one of the APIs: {List(_model.Apis.Select(static api => api.Name))}.", nameof(name));
        }

        stage ??= found.Stages.Contains("$default") ? "$default" : found.Stages is [var only] ? only : null;
        return stage is not null && found.Stages.Contains(stage)
            ? (found, stage)
            : throw new ArgumentException($"{found.Name} has the stages {List(found.Stages)}, found {stage ?? "none"}.", nameof(stage));
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names.DefaultIfEmpty("(none)"));
}
