namespace Gatehouse;

/// <summary>A header, and a pattern for its value.</summary>
/// <param name="Name">The name, compared without case.</param>
/// <param name="Glob">The pattern, in which <c>*</c> at either end stands for any text.</param>
public sealed record HeaderPattern(string Name, string Glob);
