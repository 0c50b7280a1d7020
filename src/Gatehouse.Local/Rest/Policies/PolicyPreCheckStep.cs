using Gatehouse.Policies;

namespace Gatehouse.Local.Rest;

/// <summary>Turns away callers that the resource policy denies, before a Lambda authorizer is asked; and notes the VPC they come from.</summary>
internal sealed class PolicyPreCheckStep : RestStep
{
    private readonly RouteAccess _access;

    private PolicyPreCheckStep(RouteAccess access) => _access = access;

    public override string Name => "PolicyPreCheck";

    public static RestStep? For(RouteBuild route)
    {
        var access = RouteAccess.Of(route);
        return access.IsPrivate || access is { Authorization: MethodAuthorization.LambdaAuthorizer, Policy: not null } ? new PolicyPreCheckStep(access) : null;
    }

    public override ValueTask RunAsync(RestContext context)
    {
        if (_access.Vpc?.Invoke(context.Request) is { } vpc)
        {
            context.Identity.VpcId = vpc.VpcId;
            context.Identity.VpceId = vpc.VpceId;
        }

        if (_access is { Authorization: MethodAuthorization.LambdaAuthorizer, Policy: { } policy })
        {
            var request = RouteAccess.Request(context, RouteAccess.Invoke);
            if (AuthorizationDecision.BeforeAuthorizer(policy.Evaluate(request)) is { } denied)
            {
                context.Failure = _access.Denial(context, denied, request, isBeforeAuthorizer: true);
            }
        }

        return ValueTask.CompletedTask;
    }
}
