using System.Collections.Immutable;

namespace Gatehouse.Policies;

/// <summary><c>Principal</c> or <c>NotPrincipal</c>.</summary>
internal sealed record PrincipalElement(bool IsNot, ImmutableArray<(string Kind, string Id)> Entries)
{
    /// <summary>The kind of <c>"Principal": "*"</c>, which has none.</summary>
    public const string AnyKind = "*";

    public bool Matches(PolicyCaller principal)
    {
        foreach (var (kind, id) in Entries)
        {
            if (Matches(kind, id, principal))
                return !IsNot;
        }

        return IsNot;
    }

    private static bool Matches(string kind, string id, PolicyCaller principal) => (kind, id) switch
    {
        // {"AWS": "*"} means the same as "*": everyone, anonymous callers included.
        (AnyKind or "AWS", "*") => true,
        (_, _) when kind != principal.Kind => false,
        ("AWS", _) => MatchesArn(id, principal),
        (_, _) => id == "*" || id == principal.Id,
    };

    private static bool MatchesArn(string id, PolicyCaller principal)
    {
        if (id == principal.Id || (principal.AccountId.Length > 0 && id == principal.AccountId))
            return true;
        if (Arn.Part(id, Arn.Account) != principal.AccountId || principal.AccountId.Length == 0)
            return false;
        var resource = Arn.Part(id, Arn.Resource);
        return resource == "root"
            || (principal.RoleName is { } role && resource.StartsWith("role/", StringComparison.Ordinal) && resource.EndsWith($"/{role}", StringComparison.Ordinal));
    }
}
