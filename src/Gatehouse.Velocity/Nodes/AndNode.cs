using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

internal sealed class AndNode(ExpressionNode left, ExpressionNode right) : LogicNode
{
    public override bool IsTrue(RenderContext context) => left.IsTrue(context) && right.IsTrue(context);
}
