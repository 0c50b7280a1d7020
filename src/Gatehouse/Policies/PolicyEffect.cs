namespace Gatehouse;

/// <summary>Whether a statement of a policy allows or denies.</summary>
public enum PolicyEffect
{
    /// <summary>Allows.</summary>
    Allow,

    /// <summary>Denies, whatever else allows.</summary>
    Deny,
}
