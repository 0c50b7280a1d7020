using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>#set</c>: does nothing when the value is null.</summary>
internal sealed class SetNode(Variable variable, ReferencePath path, ExpressionNode value) : Node
{
    public override void Render(RenderContext context)
    {
        var result = value.Value(context);
        if (result is null)
            return;

        if (path.IsEmpty)
            context.Scope.Put(variable, result);
        else
            path.Assign(context.Scope.Get(variable), result, context);
    }
}
