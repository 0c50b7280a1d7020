using System.Collections.Frozen;

namespace Gatehouse.Local.Rest;

/// <summary>The API keys of an API's usage plans, by stage and value.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html.</remarks>
internal sealed class UsagePlanKeys
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, PlanKey>> _stages;

    private UsagePlanKeys(FrozenDictionary<string, FrozenDictionary<string, PlanKey>> stages) => _stages = stages;

    /// <summary>The keys of the API that is being compiled; all its stages share their counters.</summary>
    public static UsagePlanKeys Of(StageBuild stage) =>
        stage.Build.Shared(nameof(UsagePlanKeys), () => new UsagePlanKeys(Compile(stage.Api, stage.Options)));

    /// <summary>The keys that open a stage.</summary>
    public FrozenDictionary<string, PlanKey> At(string stage) => _stages.GetValueOrDefault(stage) ?? FrozenDictionary<string, PlanKey>.Empty;

    private static FrozenDictionary<string, FrozenDictionary<string, PlanKey>> Compile(RestApi api, RestGatewayOptions options)
    {
        var stages = new Dictionary<string, Dictionary<string, PlanKey>>(StringComparer.Ordinal);
        foreach (var plan in api.UsagePlans)
        {
            foreach (var key in plan.Keys.Select(key => new PlanKey(ServedApiKey.Of(key, options), plan, options.Time)))
            {
                foreach (var stage in plan.OwnStages)
                {
                    if (!stages.TryGetValue(stage.Stage, out var keys))
                    {
                        stages.Add(stage.Stage, keys = new(StringComparer.Ordinal));
                    }

                    // A key is in one plan of a stage; AWS lets no second one take it.
                    keys.TryAdd(key.Key.Value, key);
                }
            }
        }

        return stages.ToFrozenDictionary(stage => stage.Key, stage => stage.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
