namespace Gatehouse.Clients;

/// <summary>A member of an object.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="Type">The type.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="Description">What it is.</param>
internal sealed record ClientMember(string Name, ClientType Type, bool IsRequired, string? Description);
