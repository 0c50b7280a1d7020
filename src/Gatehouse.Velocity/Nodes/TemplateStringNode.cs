using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>A string in double quotes, rendered as a template of its own.</summary>
internal sealed class TemplateStringNode(BlockNode body, bool dropsLastCharacter) : ExpressionNode
{
    public override bool IsEvaluatedPerUse => true;

    public override object Value(RenderContext context)
    {
        var output = context.Output;
        var start = output.Length;
        try
        {
            body.Render(context);
            if (context.Stopping is { } target)
            {
                context.Stopping = null;
                throw new StopException(target);
            }

            if (dropsLastCharacter && output.Length > start)
                output.Truncate(output.Length - 1);
            return context.CheckLength(output.From(start));
        }
        finally
        {
            output.Truncate(start);
        }
    }
}
