using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>A part of a compiled template. Nodes hold no state of a render.</summary>
internal abstract class Node
{
    public abstract void Render(RenderContext context);
}
