using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>#break</c>, and <c>#break($foreach.parent)</c> with the loop that is to be left.</summary>
internal sealed class BreakNode(ExpressionNode? target) : Node
{
    public override void Render(RenderContext context)
    {
        if (target is null)
        {
            context.Stopping = StopTarget.Nearest;
            return;
        }

        context.Stopping = target.Value(context) is LoopScope loop
            ? new StopTarget(loop)
            : throw new VelocityRenderException($"{target.Literal} is not a loop that #break could leave");
    }
}
