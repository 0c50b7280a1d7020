using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>A number, a truth value or a string in which nothing is replaced.</summary>
internal sealed class ConstantNode(object value) : ExpressionNode
{
    public override bool IsEvaluatedPerUse => value is string;

    public override object Value(RenderContext context) => value;

    public override bool IsTrue(RenderContext context) => value is true;
}
