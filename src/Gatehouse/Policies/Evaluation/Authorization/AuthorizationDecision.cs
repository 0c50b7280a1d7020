namespace Gatehouse.Policies;

/// <summary>The outcome for a request, all policies taken together.</summary>
/// <param name="Outcome">Allowed, or how it was refused.</param>
/// <param name="By">The policy that refused; none when allowed.</param>
internal readonly record struct AuthorizationDecision(PolicyDecision Outcome, DenyingPolicy By)
{
    private static readonly AuthorizationDecision Allowed = new(PolicyDecision.Allow, DenyingPolicy.None);

    public bool IsAllowed => Outcome == PolicyDecision.Allow;

    /// <summary>What is decided before a Lambda authorizer runs: only an explicit denial of the resource policy ends the request there.</summary>
    /// <returns>The refusal, or null when the authorizer has to be asked.</returns>
    public static AuthorizationDecision? BeforeAuthorizer(PolicyDecision? resource) =>
        resource == PolicyDecision.ExplicitDeny ? new AuthorizationDecision(PolicyDecision.ExplicitDeny, DenyingPolicy.Resource) : null;

    public static AuthorizationDecision Of(in AuthorizationInputs inputs)
    {
        if (inputs.Endpoint is { } endpoint and not PolicyDecision.Allow)
            return new AuthorizationDecision(endpoint, DenyingPolicy.Endpoint);
        var resource = inputs.Resource ?? PolicyDecision.ImplicitDeny;
        var decision = inputs.Authorization switch
        {
            MethodAuthorization.None or MethodAuthorization.Cognito => ResourceAlone(inputs),
            _ when inputs.IsCrossAccount && inputs.Authorization == MethodAuthorization.Iam => BothMustAllow(inputs.Identity, resource),
            _ => EitherMayAllow(inputs.Identity, resource),
        };
        return decision.IsAllowed && inputs is { IsPrivate: true, Resource: not PolicyDecision.Allow }
            ? new AuthorizationDecision(PolicyDecision.ImplicitDeny, DenyingPolicy.Resource)
            : decision;
    }

    private static AuthorizationDecision ResourceAlone(in AuthorizationInputs inputs) => inputs.Resource switch
    {
        null or PolicyDecision.Allow => Allowed,
        var denial => new AuthorizationDecision(denial.Value, DenyingPolicy.Resource),
    };

    private static AuthorizationDecision EitherMayAllow(PolicyDecision identity, PolicyDecision resource) =>
        ExplicitDenial(identity, resource)
        ?? (identity == PolicyDecision.Allow || resource == PolicyDecision.Allow
            ? Allowed
            : new AuthorizationDecision(PolicyDecision.ImplicitDeny, DenyingPolicy.Identity));

    private static AuthorizationDecision BothMustAllow(PolicyDecision identity, PolicyDecision resource) =>
        ExplicitDenial(identity, resource)
        ?? (identity != PolicyDecision.Allow ? new AuthorizationDecision(PolicyDecision.ImplicitDeny, DenyingPolicy.Identity)
            : resource != PolicyDecision.Allow ? new AuthorizationDecision(PolicyDecision.ImplicitDeny, DenyingPolicy.Resource)
            : Allowed);

    private static AuthorizationDecision? ExplicitDenial(PolicyDecision identity, PolicyDecision resource) =>
        identity == PolicyDecision.ExplicitDeny ? new AuthorizationDecision(PolicyDecision.ExplicitDeny, DenyingPolicy.Identity)
        : resource == PolicyDecision.ExplicitDeny ? new AuthorizationDecision(PolicyDecision.ExplicitDeny, DenyingPolicy.Resource)
        : null;
}
