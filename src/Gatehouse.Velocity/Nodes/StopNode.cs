using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>#stop</c>: what is printed so far is the result.</summary>
internal sealed class StopNode(ExpressionNode? message) : Node
{
    public override void Render(RenderContext context)
    {
        message?.Value(context);
        context.Stopping = StopTarget.Everything;
    }
}
