namespace Gatehouse.Velocity.JsonPaths;

/// <summary>A path alone: whether it leads anywhere.</summary>
internal sealed class ExistsCondition(Operand operand) : Condition
{
    public override bool Holds(object? item, PathReading reading)
    {
        var value = operand.Value(item, reading, out var isFound);
        return isFound && (operand.IsPath || value is true);
    }
}
