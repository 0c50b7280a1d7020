using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

internal sealed class ArrayNode(ExpressionNode[] items) : ExpressionNode
{
    public override bool IsEvaluatedPerUse => true;

    public override object Value(RenderContext context)
    {
        context.Steps(items.Length);
        var list = new VelocityList(items.Length);
        foreach (var item in items)
            list.Add(item.Value(context));
        return list;
    }
}
