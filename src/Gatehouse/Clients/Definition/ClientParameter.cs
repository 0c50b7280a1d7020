namespace Gatehouse.Clients;

/// <summary>A value that a caller puts into path, query or headers.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Name">The name in the request.</param>
/// <param name="IsRequired">Whether a request needs it.</param>
/// <param name="IsGreedy">Whether it is the rest of a path.</param>
/// <param name="Description">What it is.</param>
internal sealed record ClientParameter(ParameterLocation Location, string Name, bool IsRequired, bool IsGreedy, string? Description);
