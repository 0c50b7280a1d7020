namespace Gatehouse;

/// <summary>Who calls.</summary>
/// <param name="Type">The type: <c>AWS</c>, <c>Service</c>, <c>Federated</c>, <c>CanonicalUser</c>, or <c>*</c> for everyone.</param>
/// <param name="Id">The ARN, account id, service name, or <c>*</c>.</param>
public sealed record PolicyPrincipal(string Type, TemplateText Id)
{
    /// <summary>Everyone, signed or not.</summary>
    public static PolicyPrincipal Everyone { get; } = new("*", "*");

    /// <summary>An account, role or user.</summary>
    /// <param name="id">An account id or an ARN.</param>
    public static PolicyPrincipal Aws(TemplateText id) => new("AWS", id);
}
