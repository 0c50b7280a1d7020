namespace Gatehouse.Local.Rest;

/// <summary>A step that a request took.</summary>
/// <param name="Name">The step's name.</param>
/// <param name="Start">When it began, as a timestamp of the gateway's clock.</param>
/// <param name="Duration">How long it took, the steps inside it included.</param>
internal readonly record struct TracedStep(string Name, long Start, TimeSpan Duration);
