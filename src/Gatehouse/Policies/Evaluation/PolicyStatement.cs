using System.Collections.Immutable;

namespace Gatehouse.Policies;

/// <summary>One statement: it applies when all of its elements match.</summary>
internal sealed record PolicyStatement
{
    /// <summary>What the statement says where it applies.</summary>
    public required PolicyDecision Effect { get; init; }

    /// <summary>Null in identity policies.</summary>
    public required PrincipalElement? Principal { get; init; }

    public required ImmutableArray<WildcardPattern> Actions { get; init; }

    /// <summary>The actions came as <c>NotAction</c>.</summary>
    public required bool IsNotAction { get; init; }

    /// <summary>Empty stands for all.</summary>
    public required ImmutableArray<ResourcePattern> Resources { get; init; }

    /// <summary>The resources came as <c>NotResource</c>.</summary>
    public required bool IsNotResource { get; init; }

    public required ImmutableArray<PolicyCondition> Conditions { get; init; }

    public bool AppliesTo(in PolicyRequest request) =>
        MatchesAction(request) && MatchesResource(request) && (Principal is null || Principal.Matches(request.Principal)) && MatchesConditions(request.Context);

    private bool MatchesAction(in PolicyRequest request)
    {
        foreach (var action in Actions)
        {
            if (action.IsMatch(request.Action, ignoreCase: true))
                return !IsNotAction;
        }

        return IsNotAction;
    }

    private bool MatchesResource(in PolicyRequest request)
    {
        if (Resources.IsEmpty)
            return true;
        foreach (var resource in Resources)
        {
            if (resource.IsMatch(request.Resource, request.Context))
                return !IsNotResource;
        }

        return IsNotResource;
    }

    private bool MatchesConditions(PolicyContext context)
    {
        foreach (var condition in Conditions)
        {
            if (!condition.IsMet(context))
                return false;
        }

        return true;
    }
}
