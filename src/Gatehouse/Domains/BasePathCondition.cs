namespace Gatehouse;

/// <summary>The path begins with one of these.</summary>
/// <param name="AnyOf">Base paths without slashes at their ends.</param>
public sealed record BasePathCondition(params ValueList<string> AnyOf) : DomainCondition;
