using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Parsing;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>Arithmetic; <c>+</c> joins texts when one side is a string. Null when a side is not a number, or for a division by zero.</summary>
internal sealed class MathNode(NodeKind kind, ExpressionNode left, ExpressionNode right) : ExpressionNode
{
    public override object? Value(RenderContext context)
    {
        var a = left.Value(context);
        var b = right.Value(context);
        if (kind == NodeKind.Add && (a is string || b is string))
            return Join(a, b, context);
        if (a is null || b is null || !JavaNumbers.IsNumber(a) || !JavaNumbers.IsNumber(b))
            return null;

        return kind switch
        {
            NodeKind.Add => JavaMath.Add(a, b),
            NodeKind.Subtract => JavaMath.Subtract(a, b),
            NodeKind.Multiply => JavaMath.Multiply(a, b),
            NodeKind.Divide => JavaMath.Divide(a, b),
            _ => JavaMath.Modulo(a, b),
        };
    }

    private string Join(object? a, object? b, RenderContext context)
    {
        var first = a is null ? left.Literal : JavaText.Of(a, context.Limits.OutputLength);
        var second = b is null ? right.Literal : JavaText.Of(b, context.Limits.OutputLength);
        return context.CheckLength(string.Concat(first, second));
    }
}
