using System.Collections.Immutable;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Stacks;

namespace Gatehouse.Local;

/// <summary>Stacks that are served: their APIs, their functions, and the gateway that clients call.</summary>
internal sealed class ServedStacks : IAsyncDisposable
{
    private const string ConnectionsVariable = "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI";
    private readonly ServeOptions _options;
    private readonly FunctionHost _functions;

    private ServedStacks(ServeOptions options, FunctionHost functions, GatewayHost host)
    {
        _options = options;
        _functions = functions;
        Host = host;
    }

    /// <summary>The gateway.</summary>
    public GatewayHost Host { get; }

    /// <summary>The functions.</summary>
    public FunctionHost Functions => _functions;

    /// <summary>The files that were read; a change of one asks for <see cref="ReloadAsync"/>.</summary>
    public ImmutableArray<string> Files { get; private set; } = [];

    /// <summary>Loads stacks and serves them.</summary>
    /// <returns>What is served, or null when there are errors; and everything that was found.</returns>
    public static async Task<(ServedStacks? Served, ImmutableArray<Diagnostic> Diagnostics)> StartAsync(ServeOptions options, CancellationToken cancellation = default)
    {
        var stacks = await StackSource.LoadAsync(options.Path, options.Stacks, cancellation).ConfigureAwait(false);
        if (stacks.HasErrors)
        {
            return (null, stacks.Diagnostics);
        }

        var earlier = await EarlierDeployments.LoadAsync(options.Deployments, options.Stacks, cancellation).ConfigureAwait(false);
        if (earlier.HasErrors)
        {
            return (null, [.. stacks.Diagnostics, .. earlier.Diagnostics]);
        }

        var (host, problems) = await GatewayHost.StartAsync(options.Host, cancellation).ConfigureAwait(false);
        if (host is null)
        {
            return (null, [.. stacks.Diagnostics, .. problems]);
        }

        var functions = new FunctionHost(options.Functions);
        functions.Environment = functions.Environment.SetItem(ConnectionsVariable, host.Address.GetLeftPart(UriPartial.Authority));
        var served = new ServedStacks(options, functions, host);
        var diagnostics = served.Serve(stacks, earlier, out var isServed);
        if (isServed)
        {
            return (served, diagnostics);
        }

        await served.DisposeAsync().ConfigureAwait(false);
        return (null, diagnostics);
    }

    /// <summary>Loads the stacks anew and swaps what is served; with errors the old stays.</summary>
    public async Task<ImmutableArray<Diagnostic>> ReloadAsync(CancellationToken cancellation = default)
    {
        var stacks = await StackSource.LoadAsync(_options.Path, _options.Stacks, cancellation).ConfigureAwait(false);
        if (stacks.HasErrors)
        {
            return stacks.Diagnostics;
        }

        var earlier = await EarlierDeployments.LoadAsync(_options.Deployments, _options.Stacks, cancellation).ConfigureAwait(false);
        return earlier.HasErrors ? [.. stacks.Diagnostics, .. earlier.Diagnostics] : Serve(stacks, earlier, out _);
    }

    /// <summary>Stops the gateway, then the functions.</summary>
    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync().ConfigureAwait(false);
        await _functions.DisposeAsync().ConfigureAwait(false);
    }

    private ImmutableArray<Diagnostic> Serve(LoadedStacks stacks, EarlierDeployments earlier, out bool isServed)
    {
        Files = [.. stacks.Files.Concat(earlier.Files).Distinct(StringComparer.Ordinal)];
        var (model, diagnostics) = GatewayLoader.Load(stacks, _functions, Surroundings(), earlier);
        isServed = model is not null;
        if (model is not null)
        {
            Host.Serve(model);
        }

        return [.. diagnostics, .. earlier.Diagnostics];
    }

    private ApiSurroundings Surroundings() => new()
    {
        Common = new()
        {
            ApiId = "",
            AccountId = _options.Stacks.AccountId,
            Region = _options.Stacks.Region,
            Time = _options.Functions.Time,
            AccessLog = _options.AccessLog,
            ExecutionLog = _options.ExecutionLog,
            AccountThrottle = Throttles.Bucket(_options.AccountThrottle, _options.Functions.Time),
            Endpoints = _options.Endpoints,
            Traces = _options.Host.Traces,
        },
        Connections = _options.Host.Connections,
    };
}
