namespace Gatehouse;

/// <summary>Whether a statement of a policy allows or denies.</summary>
/// <remarks>See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html.</remarks>
public enum PolicyEffect
{
    /// <summary>Allows.</summary>
    Allow,

    /// <summary>Denies, whatever else allows.</summary>
    Deny,
}
