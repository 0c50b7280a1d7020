namespace Gatehouse;

/// <summary>The names of <see cref="PolicyPrincipalType"/> in policy documents.</summary>
internal static class PolicyPrincipalTypes
{
    private static readonly (string Name, PolicyPrincipalType Type)[] All =
    [
        ("*", PolicyPrincipalType.Everyone),
        ("AWS", PolicyPrincipalType.Aws),
        ("Service", PolicyPrincipalType.Service),
        ("Federated", PolicyPrincipalType.Federated),
        ("CanonicalUser", PolicyPrincipalType.CanonicalUser),
    ];

    public static string Allowed => string.Join(", ", All.Skip(1).Select(row => row.Name));

    public static string Name(this PolicyPrincipalType type) => All[(int)type].Name;

    public static PolicyPrincipalType? Parse(string name) =>
        All.FirstOrDefault(row => row.Name == name) is { Name: not null } known ? known.Type : null;
}
