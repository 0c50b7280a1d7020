using System.Collections.Frozen;

namespace Gatehouse.Local.Rest;

/// <summary>An API key in a usage plan, with what it has used up. All stages of the plan count together, whatever their API.</summary>
internal sealed class PlanKey
{
    private readonly (Throttle Limit, TokenBucket Bucket)? _throttle;
    private readonly QuotaCounter? _counter;
    private readonly FrozenDictionary<string, (Throttle Limit, TokenBucket Bucket)> _methods;

    public PlanKey(ServedApiKey key, string planId, UsagePlan plan, IEnumerable<PlanStage> stages, TimeProvider time)
    {
        Key = key;
        PlanId = planId;
        Quota = plan.Quota;
        _throttle = plan.Throttle is { } throttle ? Limited(throttle, time) : null;
        _counter = Quota is { } quota ? new(quota, time) : null;
        _methods = stages
            .SelectMany(stage => stage.Stage.Methods.Select(method => (Name: MethodName(stage.Api, stage.Stage.Stage, method.Method, method.Path), method.Throttle)))
            .DistinctBy(method => method.Name)
            .ToFrozenDictionary(method => method.Name, method => Limited(method.Throttle, time), StringComparer.Ordinal);
    }

    public ServedApiKey Key { get; }

    /// <summary>The id of the plan, or the name of one that has none.</summary>
    public string PlanId { get; }

    public Quota? Quota { get; }

    /// <summary>The name of a method in a stage, as <see cref="Throttled"/> knows it.</summary>
    public static string MethodName(string api, string stage, RouteMethod method, RoutePath path) => $"{api} {stage} {method.Name()} {path}";

    /// <summary>Takes a request off what the plan lets through at a time: of the method, and of the key.</summary>
    /// <param name="method">The method; null for what is none of a REST API.</param>
    /// <returns>The throttle that refuses the request, or null.</returns>
    public Throttle? Throttled(string? method) =>
        method is not null && _methods.TryGetValue(method, out var own) && !own.Bucket.TryTake() ? own.Limit
        : _throttle is { } all && !all.Bucket.TryTake() ? all.Limit
        : null;

    /// <summary>Takes a request off what the plan lets through in a period.</summary>
    /// <returns>Whether the request may pass.</returns>
    public bool TryTakeQuota() => _counter?.TryTake() != false;

    private static (Throttle, TokenBucket) Limited(Throttle throttle, TimeProvider time) => (throttle, Throttles.Bucket(throttle, time)!);
}
