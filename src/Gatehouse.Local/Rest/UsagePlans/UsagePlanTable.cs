using System.Collections.Immutable;

namespace Gatehouse.Local.Rest;

/// <summary>The API keys that open stages, of all APIs that are served together. It is filled while these are loaded, and not changed afterwards.</summary>
/// <remarks>
/// A plan that opens stages of several APIs counts their requests together. See
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html.
/// </remarks>
internal sealed class UsagePlanTable
{
    private readonly HashSet<string> _plans = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Api, string Stage), Dictionary<string, PlanKey>> _stages = [];
    private readonly List<(string Api, ServedApiKey Key)> _keys = [];
    private readonly Dictionary<string, ServedApiKey> _known = new(StringComparer.Ordinal);

    /// <summary>Notes a key that plans of other templates may name by its id.</summary>
    public void Know(ApiKey key, RestGatewayOptions options)
    {
        var served = ServedApiKey.Of(key, options);
        _known[served.Id] = served;
    }

    /// <summary>Adds the plans of an API; one that another API of the same template has named is there already.</summary>
    public void Add(RestApi api, RestGatewayOptions options)
    {
        foreach (var plan in api.UsagePlans)
        {
            Add(plan, options);
        }
    }

    /// <summary>Adds a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">How references are filled in, and which API the plan belongs to.</param>
    public void Add(UsagePlan plan, RestGatewayOptions options)
    {
        var id = options.PhysicalId(plan.Origin);
        if (!_plans.Add(id ?? $"{options.ApiId}/{plan.Name}"))
        {
            return;
        }

        var stages = plan.Stages.Select(stage => new PlanStage(stage.Api is { } other ? options.Resolve(other) : options.ApiId, stage)).ToImmutableArray();
        foreach (var key in plan.Keys.Select(key => new PlanKey(Served(key, options), id ?? plan.Name, plan, stages, options.Time)))
        {
            foreach (var stage in stages)
            {
                // A key is in one plan of a stage; AWS lets no second one take it.
                Stage(stage.Api, stage.Stage.Stage).TryAdd(key.Key.Value, key);
            }

            _keys.AddRange(stages.Select(stage => stage.Api).Distinct().Select(api => (api, key.Key)));
        }
    }

    /// <summary>The keys that open a stage, by their values; those of plans that are added later will be among them.</summary>
    public IReadOnlyDictionary<string, PlanKey> At(string api, string stage) => Stage(api, stage);

    /// <summary>The keys that open any stage of an API, each once.</summary>
    public ImmutableArray<ServedApiKey> Keys(string api) => [.. _keys.Where(key => key.Api == api).Select(key => key.Key).DistinctBy(key => key.Id)];

    private ServedApiKey Served(ApiKey key, RestGatewayOptions options) =>
        key.Id is { } id && _known.TryGetValue(options.Resolve(id), out var known) ? known : ServedApiKey.Of(key, options);

    private Dictionary<string, PlanKey> Stage(string api, string stage)
    {
        if (!_stages.TryGetValue((api, stage), out var keys))
        {
            _stages.Add((api, stage), keys = new(StringComparer.Ordinal));
        }

        return keys;
    }
}
