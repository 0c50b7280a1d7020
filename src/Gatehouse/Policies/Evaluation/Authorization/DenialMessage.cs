namespace Gatehouse.Policies;

/// <summary>The text of the default ACCESS_DENIED body for a refusal by policies.</summary>
internal static class DenialMessage
{
    /// <summary>Writes the message for a decision that is not allowed.</summary>
    /// <param name="decision">The refusal.</param>
    /// <param name="authorization">How the method is authorized.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="wording">How the message ends.</param>
    /// <param name="isBeforeAuthorizer">The refusal came before the Lambda authorizer ran, while the caller was still unknown.</param>
    public static string For(
        AuthorizationDecision decision,
        MethodAuthorization authorization,
        in PolicyRequest request,
        DenialWording wording,
        bool isBeforeAuthorizer = false) =>
        Subject(authorization, request, isBeforeAuthorizer) + Reason(decision, request.Action, wording);

    /// <summary>The ARN with all but the last four digits of the account replaced by stars.</summary>
    public static string Mask(string arn)
    {
        var parts = Arn.Split(arn);
        if (parts.Length == Arn.Parts && parts[Arn.Account] is { Length: > 4 } account)
            parts[Arn.Account] = new string('*', account.Length - 4) + account[^4..];
        return string.Join(':', parts);
    }

    private static string Subject(MethodAuthorization authorization, in PolicyRequest request, bool isBeforeAuthorizer)
    {
        if (authorization == MethodAuthorization.LambdaAuthorizer && !isBeforeAuthorizer)
            return "User is not authorized to access this resource";
        var user = authorization == MethodAuthorization.Iam ? request.Principal.Id : "anonymous";
        return $"User: {user} is not authorized to perform: {request.Action} on resource: {Mask(request.Resource)}";
    }

    private static string Reason(AuthorizationDecision decision, string action, DenialWording wording)
    {
        var isExplicit = decision.Outcome == PolicyDecision.ExplicitDeny;
        if (wording == DenialWording.Documented)
            return isExplicit ? " with an explicit deny" : "";
        var (article, kind) = decision.By switch
        {
            DenyingPolicy.Identity => ("an", "identity-based policy"),
            DenyingPolicy.Endpoint => ("a", "VPC endpoint policy"),
            _ => ("a", "resource-based policy"),
        };
        return isExplicit ? $" with an explicit deny in {article} {kind}" : $" because no {kind} allows the {action} action";
    }
}
