using System.Collections.Frozen;

namespace Gatehouse.Local.Rest;

/// <summary>An API key in a usage plan, with what it has used up. All stages of the plan count together, whatever their API.</summary>
internal sealed class PlanKey
{
    private readonly TokenBucket? _throttle;
    private readonly QuotaCounter? _quota;
    private readonly FrozenDictionary<string, TokenBucket> _methods;

    public PlanKey(ServedApiKey key, UsagePlan plan, IEnumerable<PlanStage> stages, TimeProvider time)
    {
        Key = key;
        _throttle = Throttles.Bucket(plan.Throttle, time);
        _quota = plan.Quota is { } quota ? new(quota, time) : null;
        _methods = stages
            .SelectMany(stage => stage.Stage.Methods.Select(method => (Name: MethodName(stage.Api, stage.Stage.Stage, method.Method, method.Path), method.Throttle)))
            .DistinctBy(method => method.Name)
            .ToFrozenDictionary(method => method.Name, method => Throttles.Bucket(method.Throttle, time)!, StringComparer.Ordinal);
    }

    public ServedApiKey Key { get; }

    /// <summary>The name of a method in a stage, as <see cref="TryTakeThrottle"/> knows it.</summary>
    public static string MethodName(string api, string stage, RouteMethod method, RoutePath path) => $"{api} {stage} {method.Name()} {path}";

    /// <summary>Takes a request off what the plan lets through at a time: of the method, and of the key.</summary>
    /// <param name="method">The method.</param>
    /// <returns>Whether the request may pass.</returns>
    public bool TryTakeThrottle(string method) => !(_methods.TryGetValue(method, out var own) && !own.TryTake()) && _throttle?.TryTake() != false;

    /// <summary>Takes a request off what the plan lets through in a period.</summary>
    /// <returns>Whether the request may pass.</returns>
    public bool TryTakeQuota() => _quota?.TryTake() != false;
}
