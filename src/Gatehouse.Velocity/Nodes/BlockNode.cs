using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>Nodes one after the other, until one of them leaves.</summary>
internal sealed class BlockNode(Node[] nodes) : Node
{
    public override void Render(RenderContext context)
    {
        foreach (var node in nodes)
        {
            context.Step();
            node.Render(context);
            if (context.Stopping is not null)
                return;
        }
    }
}
