namespace Gatehouse.Velocity.JsonPaths;

/// <summary>A path alone: whether it leads anywhere.</summary>
internal sealed class ExistsCondition(Operand operand) : Condition
{
    public override bool Holds(object? item, object? root)
    {
        var value = operand.Value(item, root, out var isFound);
        return isFound && (operand.IsPath || value is true);
    }
}
