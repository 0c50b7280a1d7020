using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

internal sealed class MapNode((ExpressionNode Key, ExpressionNode Value)[] entries) : ExpressionNode
{
    public override bool IsEvaluatedPerUse => true;

    public override object Value(RenderContext context)
    {
        context.Steps(entries.Length);
        var map = new VelocityMap();
        foreach (var (key, value) in entries)
            map.Put(key.Value(context), value.Value(context));
        return map;
    }
}
