namespace Gatehouse.Policies;

/// <summary>What policies say of a request. The order is that of precedence.</summary>
internal enum PolicyDecision
{
    ImplicitDeny,
    Allow,
    ExplicitDeny,
}
