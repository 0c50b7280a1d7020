using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>A reference in text.</summary>
internal sealed class PrintNode(ReferenceNode reference) : Node
{
    public override void Render(RenderContext context) => reference.Render(context);
}
