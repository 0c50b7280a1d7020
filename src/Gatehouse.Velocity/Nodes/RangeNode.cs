using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>[from..to]</c>, upwards or downwards.</summary>
internal sealed class RangeNode(ExpressionNode from, ExpressionNode to) : ExpressionNode
{
    public override bool IsEvaluatedPerUse => true;

    public override object? Value(RenderContext context)
    {
        var first = from.Value(context);
        var last = to.Value(context);
        if (!JavaNumbers.IsNumber(first) || !JavaNumbers.IsNumber(last))
            return null;

        var start = JavaNumbers.ToInt(first!);
        var end = JavaNumbers.ToInt(last!);
        var count = Math.Abs((long)start - end) + 1;
        context.CheckSize(count);
        context.Steps(count);
        var list = new VelocityList((int)count);
        for (var i = 0; i < count; i++)
            list.Add(JavaNumbers.Box(start >= end ? start - i : start + i));
        return list;
    }
}
