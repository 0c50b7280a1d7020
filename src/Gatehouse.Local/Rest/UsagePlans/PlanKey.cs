using System.Collections.Frozen;

namespace Gatehouse.Local.Rest;

/// <summary>An API key in a usage plan, with what it has used up. All stages of the plan count together.</summary>
internal sealed class PlanKey
{
    private readonly TokenBucket? _throttle;
    private readonly QuotaCounter? _quota;
    private readonly FrozenDictionary<string, TokenBucket> _methods;

    public PlanKey(ServedApiKey key, UsagePlan plan, TimeProvider time)
    {
        Key = key;
        _throttle = Throttles.Bucket(plan.Throttle, time);
        _quota = plan.Quota is { } quota ? new(quota, time) : null;
        _methods = plan.OwnStages
            .SelectMany(stage => stage.Methods.Select(method => (Name: MethodName(stage.Stage, method.Method, method.Path), method.Throttle)))
            .DistinctBy(method => method.Name)
            .ToFrozenDictionary(method => method.Name, method => Throttles.Bucket(method.Throttle, time)!, StringComparer.Ordinal);
    }

    public ServedApiKey Key { get; }

    /// <summary>The name of a method in a stage, as <see cref="TryTake"/> knows it.</summary>
    public static string MethodName(string stage, RouteMethod method, RoutePath path) => $"{stage} {method.Name()} {path}";

    /// <summary>Takes a request off what the plan allows.</summary>
    /// <param name="method">The method; null when no plan throttles it by itself.</param>
    /// <returns>Why the request is refused, or null.</returns>
    public RestFailure? TryTake(string? method) =>
        (method is not null && _methods.TryGetValue(method, out var own) && !own.TryTake()) || _throttle?.TryTake() == false ? RestFailure.Throttled()
        : _quota?.TryTake() == false ? RestFailure.QuotaExceeded()
        : null;
}
