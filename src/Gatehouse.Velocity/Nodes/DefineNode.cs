using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>#define</c>: a block that is rendered each time its name is used.</summary>
internal sealed class DefineNode(Variable variable, BlockNode body) : Node
{
    // Velocity's default for directive.define.max.depth.
    private const int MaxDepth = 2;

    public override void Render(RenderContext context) =>
        context.Scope.Put(variable, new BlockReference(body, context, context.Scope, MaxDepth));
}
