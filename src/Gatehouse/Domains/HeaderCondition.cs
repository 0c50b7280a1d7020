namespace Gatehouse;

/// <summary>One of these headers is there with a fitting value.</summary>
/// <param name="AnyOf">Names of headers with patterns.</param>
public sealed record HeaderCondition(params ValueList<HeaderPattern> AnyOf) : DomainCondition;
