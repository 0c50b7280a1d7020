using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>A truth value made of others: <c>and</c>, <c>or</c>, <c>not</c>.</summary>
internal abstract class LogicNode : ExpressionNode
{
    public sealed override object Value(RenderContext context) => JavaBoolean.Box(IsTrue(context));
}
