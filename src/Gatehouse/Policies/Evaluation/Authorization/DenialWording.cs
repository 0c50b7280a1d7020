namespace Gatehouse.Policies;

/// <summary>How a message of denial ends. AWS documents one form, and since about 2024 sends the other from most Regions.</summary>
internal enum DenialWording
{
    /// <summary>As in the developer guide: <c>with an explicit deny</c>, or nothing.</summary>
    Documented,

    /// <summary>With the kind of policy: <c>with an explicit deny in a resource-based policy</c>, <c>because no identity-based policy allows …</c>.</summary>
    WithPolicyKind,
}
