using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>A word as the argument of a macro call, where it has no meaning.</summary>
internal sealed class BareWordNode : ExpressionNode
{
    public override object? Value(RenderContext context) => null;
}
