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
        var isServed = false;
        try
        {
            (isServed, var diagnostics) = await served.ServeAsync(stacks, earlier, cancellation).ConfigureAwait(false);
            return (isServed ? served : null, diagnostics);
        }
        finally
        {
            if (!isServed)
            {
                await served.DisposeAsync().ConfigureAwait(false);
            }
        }
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
        return earlier.HasErrors ? [.. stacks.Diagnostics, .. earlier.Diagnostics] : (await ServeAsync(stacks, earlier, cancellation).ConfigureAwait(false)).Diagnostics;
    }

    /// <summary>Stops the gateway, then the functions.</summary>
    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync().ConfigureAwait(false);
        await _functions.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<(bool IsServed, ImmutableArray<Diagnostic> Diagnostics)> ServeAsync(
        LoadedStacks stacks, EarlierDeployments earlier, CancellationToken cancellation)
    {
        Files = [.. stacks.Files.Concat(earlier.Files).Distinct(StringComparer.Ordinal)];
        var problems = new DiagnosticBag();
        var given = GivenFunctions.Read(_options.Code, problems);
        var (model, found) = await GatewayLoader.LoadAsync(
            stacks, _functions, Surroundings(), earlier, given: given, options: _options.Stacks, cancellation: cancellation).ConfigureAwait(false);
        if (model is not null && !problems.HasErrors)
        {
            await given.PrepareAsync(_options.Stacks.AppErrors, problems, cancellation).ConfigureAwait(false);
        }

        ImmutableArray<Diagnostic> diagnostics = [.. found, .. earlier.Diagnostics, .. problems.ToImmutable()];
        if (model is null || problems.HasErrors)
        {
            return (false, diagnostics);
        }

        Host.Serve(model);
        return (true, Host.SecureAddress is not null ? diagnostics :
        [
            .. diagnostics,
            .. model.Domains.Where(static domain => domain.Trust is not null)
                .Select(static domain => DiagnosticCatalogue.MutualTlsNeedsHttps.At(domain.Origin.Location, domain.Name)),
        ]);
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
            OwnTokens = _options.Host.Tokens,
            AccessKeys = _options.AccessKeys.IsEmpty ? null : id => _options.AccessKeys.FirstOrDefault(key => key.AccessKeyId == id),
        },
        Connections = _options.Host.Connections,
        Truststores = new() { Files = _options.Truststores },
    };
}
