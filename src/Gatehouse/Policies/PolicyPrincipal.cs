namespace Gatehouse;

/// <summary>Who calls.</summary>
/// <remarks>See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html.</remarks>
/// <param name="Type">The type.</param>
/// <param name="Id">The ARN, account id, service name, or <c>*</c>.</param>
public sealed record PolicyPrincipal(PolicyPrincipalType Type, TemplateText Id)
{
    /// <summary>Everyone, signed or not.</summary>
    public static PolicyPrincipal Everyone { get; } = new(PolicyPrincipalType.Everyone, "*");

    /// <summary>An account, role or user.</summary>
    /// <param name="id">An account id or an ARN.</param>
    public static PolicyPrincipal Aws(TemplateText id) => new(PolicyPrincipalType.Aws, id);
}
