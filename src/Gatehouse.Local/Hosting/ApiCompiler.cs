using System.Collections.Immutable;
using Gatehouse.Local.Http;
using Gatehouse.Local.Rest;
using Gatehouse.Local.Security;
using Gatehouse.Local.WebSockets;

namespace Gatehouse.Local;

/// <summary>Compiles definitions of all kinds into one <see cref="GatewayModel"/>.</summary>
/// <param name="surroundings">What the APIs share.</param>
internal sealed class ApiCompiler(ApiSurroundings surroundings)
{
    private readonly ImmutableArray<ServedApi>.Builder _apis = ImmutableArray.CreateBuilder<ServedApi>();
    private readonly ImmutableArray<ServedDomain>.Builder _domains = ImmutableArray.CreateBuilder<ServedDomain>();
    private readonly UsagePlanTable _plans = new();
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>What is wrong so far.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    /// <summary>Whether an API could not be added.</summary>
    public bool HasErrors => _diagnostics.HasErrors;

    /// <summary>Whether no API could be added so far.</summary>
    public bool IsEmpty => _apis.Count == 0;

    /// <summary>Adds a REST API.</summary>
    public void TryAdd(RestApi api, string id, ApiPlace? place = null)
    {
        var options = RestOptions(id, place);
        Add(RestGateway.TryCompile(api, options, out var diagnostics), diagnostics, ApiKind.Rest, options, api.Name, place, new(
            [.. api.Stages.Select(static stage => stage.Name)],
            [.. api.Routes.Select(static route => new ServedRoute(route.Key, RouteTargets.Name(route.Integration)))],
            ServedIssuer.Of(api, options)));
    }

    /// <summary>Adds an HTTP API.</summary>
    public void TryAdd(HttpApi api, string id, ApiPlace? place = null)
    {
        var options = new HttpGatewayOptions(Options(id, place));
        Add(HttpGateway.TryCompile(api, options, out var diagnostics), diagnostics, ApiKind.Http, options, api.Name, place, new(
            [.. api.Stages.Select(static stage => stage.Name)],
            [.. api.Routes.Select(static route => new ServedRoute(route.Key, RouteTargets.Name(route.Integration)))],
            ServedIssuer.Of(api, options)));
    }

    /// <summary>Adds a WebSocket API.</summary>
    public void TryAdd(WebSocketApi api, string id, ApiPlace? place = null)
    {
        var options = new WebSocketGatewayOptions(Options(id, place)) { Connections = surroundings.Connections, UsagePlans = _plans };
        Add(WebSocketGateway.TryCompile(api, options, out var diagnostics), diagnostics, ApiKind.WebSocket, options, api.Name, place, new(
            [.. api.Stages.Select(static stage => stage.Name)],
            [.. api.Routes.Select(static route => new ServedRoute(route.Key, RouteTargets.Name(route.Integration)))],
            []));
    }

    /// <summary>Notes an API key that usage plans of other stacks may name.</summary>
    /// <param name="key">The key.</param>
    /// <param name="place">Where it comes from.</param>
    public void Know(ApiKey key, ApiPlace place) => _plans.Know(key, RestOptions("", place));

    /// <summary>Adds a usage plan that opens only stages of APIs of other stacks than its own.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="place">Where it comes from.</param>
    public void Add(UsagePlan plan, ApiPlace place) => _plans.Add(plan, RestOptions("", place));

    /// <summary>Adds a custom domain.</summary>
    public void Add(CustomDomain domain, Func<TemplateText, string> resolve, DomainTrust? trust = null) =>
        _domains.Add(ServedDomain.Of(domain, resolve, trust, DomainPolicy.Of(domain, resolve, _diagnostics)));

    /// <summary>Adds a custom domain with the truststore that it names.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="resolve">Fills in references.</param>
    /// <param name="asset">Finds the file of an asset by its key in S3, or null.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task AddAsync(CustomDomain domain, Func<TemplateText, string> resolve, Func<string, string?> asset, CancellationToken cancellation)
    {
        var trust = domain.MutualTls is { } tls
            ? await surroundings.Truststores.FindAsync(tls, domain, resolve, asset, surroundings.Common, _diagnostics, cancellation).ConfigureAwait(false)
            : null;
        Add(domain, resolve, trust);
    }

    /// <summary>All APIs that were added.</summary>
    /// <exception cref="DiagnosticException">One of them holds mistakes.</exception>
    public GatewayModel Model() => _diagnostics.HasErrors ? throw new DiagnosticException(Diagnostics) : new(
        [.. _apis.Select(api => api with { Keys = _plans.Keys(api.Id) })], [.. _domains.OrderBy(static domain => domain.Name.StartsWith('*'))]);

    private RestGatewayOptions RestOptions(string id, ApiPlace? place) => new(Options(id, place))
    {
        Deployments = place?.Deployments ?? surroundings.Deployments,
        UsagePlans = _plans,
        PhysicalId = origin => place is not null && origin.LogicalId is { } logicalId ? place.Resolve(TemplateText.Ref(logicalId)) : null,
    };

    private GatewayOptions Options(string id, ApiPlace? place)
    {
        var options = surroundings.Common with { ApiId = id };
        return place is null ? options : options with
        {
            Resolve = place.Resolve,
            Functions = place.Functions,
            AccountId = place.Resolve(TemplateText.Ref("AWS::AccountId")),
            Region = place.Resolve(TemplateText.Ref("AWS::Region")),
            Partition = place.Resolve(TemplateText.Ref("AWS::Partition")),
        };
    }

    private void Add(
        IApiEndpoint? gateway, ImmutableArray<Diagnostic> diagnostics, ApiKind kind, GatewayOptions options, TemplateText name, ApiPlace? place, Outline outline)
    {
        _diagnostics.AddRange(diagnostics);
        if (gateway is null)
        {
            return;
        }

        _apis.Add(new()
        {
            Id = options.ApiId,
            Name = options.Resolve(name),
            Kind = kind,
            Endpoint = gateway,
            DomainName = options.DomainName,
            Stages = outline.Stages,
            Routes = outline.Routes,
            Issuers = outline.Issuers,
            Stack = place?.Stack,
            LogicalId = place?.LogicalId,
        });
    }

    private sealed record Outline(ValueList<string> Stages, ValueList<ServedRoute> Routes, ValueList<ServedIssuer> Issuers);
}
