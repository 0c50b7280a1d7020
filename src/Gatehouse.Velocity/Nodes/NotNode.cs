using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

internal sealed class NotNode(ExpressionNode operand) : LogicNode
{
    public override bool IsTrue(RenderContext context) => !operand.IsTrue(context);
}
