using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

internal abstract class PathPart
{
    public abstract object? Get(object target, RenderContext context);

    public abstract void Set(object target, object? value, RenderContext context);
}
