namespace Gatehouse.Local.Rest;

/// <summary>
/// Refuses requests that come too fast, by the usage plan of the key, by the method's settings, or by the account; then those for which the plan's quota is used up.
/// </summary>
/// <remarks>
/// What is throttled uses up no quota, but counts for the account. See
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html.
/// </remarks>
internal sealed class ThrottleStep : RestStep
{
    private readonly string _planMethod;
    private readonly TokenBucket? _method;
    private readonly TokenBucket? _account;
    private readonly Throttle? _limit;

    private ThrottleStep(string planMethod, Throttle? limit, TokenBucket? method, TokenBucket? account)
    {
        _planMethod = planMethod;
        _limit = limit;
        _method = method;
        _account = account;
    }

    public override string Name => "Throttle";

    public static RestStep? For(RouteBuild route)
    {
        var limit = Limit(route);
        var account = route.Options.AccountThrottle;
        return limit is null && account is null && !route.Route.ApiKeyRequired
            ? null
            : new ThrottleStep(
                PlanKey.MethodName(route.Options.ApiId, route.Stage.Stage.Name, route.Route.Method, route.Route.Path), limit, Bucket(route, limit), account);
    }

    public override ValueTask RunAsync(RestContext context)
    {
        var isWithinAccount = _account?.TryTake() != false;
        context.Failure =
            context.PlanKey?.Throttled(_planMethod) is { } limit ? RestFailure.Throttled() with { Log = context.Trace is null ? null : UsagePlanLog.Throttled(limit, context.PlanKey, context) }
            : _method?.TryTake() == false ? RestFailure.Throttled() with { Log = context.Trace is null ? null : UsagePlanLog.Throttled(_limit!, context) }
            : !isWithinAccount ? RestFailure.Throttled()
            : context.PlanKey?.TryTakeQuota() == false ? RestFailure.QuotaExceeded() with { Log = context.Trace is null ? null : UsagePlanLog.Exhausted(context.PlanKey, context) }
            : null;
        return ValueTask.CompletedTask;
    }

    private static Throttle? Limit(RouteBuild route) =>
        RouteSettings.Of(route.Stage.Stage, route.Route).Select(settings => settings.Throttle).FirstOrDefault(each => each is not null) ?? route.Stage.Stage.Throttle;

    /// <summary>The bucket of the method in the stage, which a canary shares.</summary>
    private static TokenBucket? Bucket(RouteBuild route, Throttle? limit) =>
        limit is null
            ? null
            : route.Stage.Build.Shared((nameof(ThrottleStep), route.Stage.Stage.Name, route.Route.Key), () => Throttles.Bucket(limit, route.Options.Time)!);
}
