using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

internal sealed class IfNode((ExpressionNode Condition, BlockNode Body)[] branches, BlockNode? otherwise) : Node
{
    public override void Render(RenderContext context)
    {
        foreach (var (condition, body) in branches)
        {
            context.Step();
            if (condition.IsTrue(context))
            {
                body.Render(context);
                return;
            }
        }

        otherwise?.Render(context);
    }
}
