namespace Gatehouse.Local.Rest;

/// <summary>Refuses requests that come too fast: first by the usage plan of the key, then by the method's settings, then by the account.</summary>
internal sealed class ThrottleStep : RestStep
{
    private readonly string? _planMethod;
    private readonly TokenBucket? _method;
    private readonly TokenBucket? _account;
    private readonly Throttle? _limit;

    private ThrottleStep(string? planMethod, Throttle? limit, TokenBucket? method, TokenBucket? account)
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
        return limit is null && account is null && !IsPlanned(route) ? null : new ThrottleStep(PlanMethod(route), limit, Bucket(route, limit), account);
    }

    public override ValueTask RunAsync(RestContext context)
    {
        context.Failure = context.PlanKey?.TryTake(_planMethod)
            ?? (_method?.TryTake() == false ? RestFailure.Throttled() with { Log = context.Trace is null ? null : UsagePlanLog.Throttled(_limit!, context) }
                : _account?.TryTake() == false ? RestFailure.Throttled()
                : null);
        return ValueTask.CompletedTask;
    }

    private static Throttle? Limit(RouteBuild route) =>
        RouteSettings.Of(route.Stage.Stage, route.Route).Select(settings => settings.Throttle).FirstOrDefault(each => each is not null) ?? route.Stage.Stage.Throttle;

    /// <summary>The bucket of the method in the stage, which a canary shares.</summary>
    private static TokenBucket? Bucket(RouteBuild route, Throttle? limit) =>
        limit is null
            ? null
            : route.Stage.Build.Shared((nameof(ThrottleStep), route.Stage.Stage.Name, route.Route.Key), () => Throttles.Bucket(limit, route.Options.Time)!);

    private static bool IsPlanned(RouteBuild route) =>
        route.Route.ApiKeyRequired
        && route.Api.UsagePlans.Any(plan => plan.Throttle is not null || plan.Quota is not null || plan.OwnStages.Any(stage => stage.Methods.Count > 0));

    private static string? PlanMethod(RouteBuild route)
    {
        var throttled = route.Api.UsagePlans
            .SelectMany(plan => plan.OwnStages)
            .Where(stage => stage.Stage == route.Stage.Stage.Name)
            .SelectMany(stage => stage.Methods)
            .Any(method => method.Method == route.Route.Method && method.Path == route.Route.Path);
        return throttled ? PlanKey.MethodName(route.Stage.Stage.Name, route.Route.Method, route.Route.Path) : null;
    }
}
