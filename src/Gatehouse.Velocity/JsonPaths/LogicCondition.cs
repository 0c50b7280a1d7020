namespace Gatehouse.Velocity.JsonPaths;

/// <summary><c>&amp;&amp;</c>, <c>||</c> and <c>!</c>.</summary>
internal sealed class LogicCondition(char kind, Condition[] parts) : Condition
{
    public override bool Holds(object? item, PathReading reading) => kind switch
    {
        '&' => parts.All(p => p.Holds(item, reading)),
        '|' => parts.Any(p => p.Holds(item, reading)),
        _ => !parts[0].Holds(item, reading),
    };
}
