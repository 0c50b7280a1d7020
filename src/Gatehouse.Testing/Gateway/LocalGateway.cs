using System.Collections.Immutable;
using System.Net.WebSockets;
using System.Security.Cryptography.X509Certificates;
using Gatehouse.Local;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Stacks;
using Gatehouse.Local.WebSockets;
using Gatehouse.Rules;

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
    private readonly FunctionHost _functions;
    private readonly CancellationTokenSource _stopping = new();

    private LocalGateway(LocalGatewayOptions options, GatewayModel model, ImmutableArray<Diagnostic> diagnostics, ConnectionTable connections, FunctionHost functions)
    {
        Diagnostics = diagnostics;
        _functions = functions;
        _options = options;
        _model = model;
        _connections = connections;
    }

    /// <summary>Warnings and remarks: what was found that does not keep the APIs from being served, such as a route whose function is not here.</summary>
    /// <value>Empty when there is nothing to say.</value>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Starts a REST API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its surroundings; null for the defaults.</param>
    /// <exception cref="DiagnosticException">The definition holds mistakes; all are listed.</exception>
    public static Task<LocalGateway> StartAsync(RestApi api, LocalGatewayOptions? options = null) =>
        StartAsync(options, found => RestRules.Check(api, found), (compiler, id) => compiler.TryAdd(api, id));

    /// <summary>Starts an HTTP API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its surroundings; null for the defaults.</param>
    /// <exception cref="DiagnosticException">The definition holds mistakes; all are listed.</exception>
    public static Task<LocalGateway> StartAsync(HttpApi api, LocalGatewayOptions? options = null) =>
        StartAsync(options, found => HttpRules.Check(api, found), (compiler, id) => compiler.TryAdd(api, id));

    /// <summary>Starts a WebSocket API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its surroundings; null for the defaults.</param>
    /// <exception cref="DiagnosticException">The definition holds mistakes; all are listed.</exception>
    public static Task<LocalGateway> StartAsync(WebSocketApi api, LocalGatewayOptions? options = null) =>
        StartAsync(options, found => WebSocketRules.Check(api, found), (compiler, id) => compiler.TryAdd(api, id));

    /// <summary>Starts all APIs of a template, cloud assembly or CDK app; its functions run as processes.</summary>
    /// <param name="path">The path of a template, of a cloud assembly, or of a folder with <c>cdk.json</c>.</param>
    /// <param name="options">Their surroundings; null for the defaults.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DiagnosticException">What the path names holds mistakes; all are listed.</exception>
    public static async Task<LocalGateway> StartFromFileAsync(string path, LocalGatewayOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        var stacks = await StackSource.LoadAsync(path, new() { AccountId = options.AccountId, Region = options.Region }, cancellation).ConfigureAwait(false);
        var connections = new ConnectionTable();
        var functions = new FunctionHost(new() { Time = options.Time });
        var (model, diagnostics) = stacks.HasErrors
            ? (null, stacks.Diagnostics)
            : await GatewayLoader.LoadAsync(stacks, functions, Surroundings.Of(options, connections, functions), standIns: StandIns(options), cancellation: cancellation).ConfigureAwait(false);
        return await StartAsync(options, model, diagnostics, connections, functions).ConfigureAwait(false);
    }

    /// <summary>Starts all APIs of a template.</summary>
    /// <param name="template">The text of the template, JSON or YAML.</param>
    /// <param name="options">Their surroundings; null for the defaults.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DiagnosticException">The template holds mistakes; all are listed.</exception>
    public static async Task<LocalGateway> StartFromTemplateAsync(string template, LocalGatewayOptions? options = null, CancellationToken cancellation = default)
    {
        var folder = Directory.CreateTempSubdirectory("gatehouse-");
        try
        {
            var path = Path.Combine(folder.FullName, template.AsSpan().TrimStart().StartsWith("{") ? "template.json" : "template.yaml");
            await File.WriteAllTextAsync(path, template, cancellation).ConfigureAwait(false);
            return await StartFromFileAsync(path, options, cancellation).ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

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

    /// <summary>A client that signs its requests, for routes with IAM authorization.</summary>
    /// <param name="key">The key; one of the options.</param>
    /// <param name="stage">The stage; null for <c>$default</c>, or for the only one there is.</param>
    /// <param name="api">The name or id of the API; null when there is only one.</param>
    /// <exception cref="ArgumentException">There is no such API or stage.</exception>
    public HttpClient SignedClient(AccessKey key, string? stage = null, string? api = null)
    {
        var (served, name) = Find(stage, api);
        var handler = new SigningHandler(key, _options.Region, _options.Time, new GatewayHandler(served, name, _options.SourceIp));
        return new(handler) { BaseAddress = new Uri($"https://{served.DomainName}/") };
    }

    /// <summary>A client of a custom domain, by HTTPS: <c>/v1/contacts</c> is the path with the base path of a mapping.</summary>
    /// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html.</remarks>
    /// <param name="domain">The host name, such as <c>api.example.com</c>.</param>
    /// <param name="certificate">The certificate that the client shows to a domain with mutual TLS; null for none.</param>
    /// <exception cref="ArgumentException">There is no such domain.</exception>
    public HttpClient DomainClient(string domain, X509Certificate2? certificate = null)
    {
        if (_model.FindDomain(domain) is null)
        {
            throw new ArgumentException($"The domains are {List(_model.Domains.Select(static served => served.Name))}, found {domain}.", nameof(domain));
        }

        return new(new DomainHandler(_model, certificate, _options)) { BaseAddress = new Uri($"https://{domain}/") };
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

    /// <summary>Closes all connections, and ends the processes of functions.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _connections.WhenEmptyAsync(TimeSpan.FromSeconds(5)).ConfigureAwait(false);
        await _functions.DisposeAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    private static async Task<LocalGateway> StartAsync(LocalGatewayOptions? options, Action<DiagnosticBag> check, Action<ApiCompiler, string> add)
    {
        options ??= new();
        var connections = new ConnectionTable();
        var functions = new FunctionHost(new() { Time = options.Time });
        foreach (var (name, function) in options.Functions)
        {
            functions.Add(name, ((IInvokableTarget)function).Invoker);
        }

        var surroundings = Surroundings.Of(options, connections, functions);
        var compiler = new ApiCompiler(surroundings);
        var found = new DiagnosticBag();
        check(found);
        if (found.HasErrors)
        {
            return await StartAsync(options, null, found.ToImmutable(), connections, functions).ConfigureAwait(false);
        }

        add(compiler, options.ApiId);
        foreach (var domain in options.Domains)
        {
            await compiler.AddAsync(domain, text => Resolve(text, surroundings.Common), static _ => null, default).ConfigureAwait(false);
        }

        // What a rule has said of a model, the compiler says again.
        found.AddRange(compiler.Diagnostics.Where(late => late.Code != DiagnosticCatalogue.ModelNotServed.Code
            || !found.ToImmutable().Any(early => early.Code == DiagnosticCatalogue.UnusableModelSchema.Code && early.Location == late.Location)));
        return await StartAsync(options, compiler.HasErrors ? null : compiler.Model(), found.ToImmutable(), connections, functions).ConfigureAwait(false);
    }

    private static async Task<LocalGateway> StartAsync(
        LocalGatewayOptions options, GatewayModel? model, ImmutableArray<Diagnostic> diagnostics, ConnectionTable connections, FunctionHost functions)
    {
        if (model is not null)
        {
            return new(options, model, diagnostics, connections, functions);
        }

        await functions.DisposeAsync().ConfigureAwait(false);
        throw new DiagnosticException(diagnostics);
    }

    private static ImmutableDictionary<string, IFunctionInvoker> StandIns(LocalGatewayOptions options) =>
        options.Functions.ToImmutableDictionary(entry => entry.Key, entry => ((IInvokableTarget)entry.Value).Invoker, StringComparer.Ordinal);

    /// <summary>There is one API here, so that whatever resource a domain refers to is this.</summary>
    private static string Resolve(TemplateText text, GatewayOptions options) => options.Resolve(
        text.Map(part => part is ReferencePart reference && !reference.Name.StartsWith("AWS::", StringComparison.Ordinal) ? options.ApiId : TemplateText.Of(part)));

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
