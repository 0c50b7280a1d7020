namespace Gatehouse;

/// <summary>The types of principals.</summary>
/// <remarks>See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html.</remarks>
public enum PolicyPrincipalType
{
    /// <summary>Everyone, signed or not: <c>*</c>.</summary>
    Everyone,

    /// <summary>An account, role or user.</summary>
    Aws,

    /// <summary>A service of AWS.</summary>
    Service,

    /// <summary>A user of an identity provider.</summary>
    Federated,

    /// <summary>A user by the id that Amazon S3 has for it.</summary>
    CanonicalUser,
}
