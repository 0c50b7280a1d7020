using Gatehouse.Policies;

namespace Gatehouse.Local.Rest;

/// <summary>Decides with all policies whether the caller may call.</summary>
internal sealed class PolicyDecisionStep : RestStep
{
    private readonly RouteAccess _access;

    private PolicyDecisionStep(RouteAccess access) => _access = access;

    public override string Name => "PolicyDecision";

    public static RestStep? For(RouteBuild route)
    {
        var access = RouteAccess.Of(route);
        return access is { Authorization: MethodAuthorization.None or MethodAuthorization.Cognito, Policy: null, IsPrivate: false } ? null : new PolicyDecisionStep(access);
    }

    public override ValueTask RunAsync(RestContext context)
    {
        var request = RouteAccess.Request(context, RouteAccess.Invoke);
        var decision = _access.Decide(context, request);
        if (!decision.IsAllowed)
        {
            context.Failure = _access.Denial(context, decision, request);
        }

        return ValueTask.CompletedTask;
    }
}
