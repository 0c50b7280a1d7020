namespace Gatehouse.Local;

/// <summary>One step of a <see cref="GatewayTrace"/>.</summary>
/// <param name="Name">The step's name.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Note">What came of it, for people; or null.</param>
internal readonly record struct TraceStep(string Name, TimeSpan Duration, string? Note);
