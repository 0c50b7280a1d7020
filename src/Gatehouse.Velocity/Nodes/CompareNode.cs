using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Parsing;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>&lt; &lt;= &gt; &gt;=</c> between numbers; false between anything else.</summary>
internal sealed class CompareNode(NodeKind kind, ExpressionNode left, ExpressionNode right) : LogicNode
{
    public override bool IsTrue(RenderContext context)
    {
        var a = left.Value(context);
        var b = right.Value(context);
        if (!JavaNumbers.IsNumber(a) || !JavaNumbers.IsNumber(b))
            return false;

        var order = JavaMath.Compare(a!, b!);
        return kind switch
        {
            NodeKind.Less => order < 0,
            NodeKind.LessOrEqual => order <= 0,
            NodeKind.Greater => order > 0,
            _ => order >= 0,
        };
    }
}
