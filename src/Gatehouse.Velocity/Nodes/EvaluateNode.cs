using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>#evaluate</c>: renders the text of a value as a template, with the same variables.</summary>
internal sealed class EvaluateNode(ExpressionNode source) : Node
{
    public override void Render(RenderContext context)
    {
        var value = source.Value(context);
        var text = value is null ? "" : JavaText.Of(value, context.Limits.OutputLength);

        context.Steps(text.Length / 16);
        using var level = context.Deeper();
        try
        {
            var body = Compiler.CompileNested(text, context);
            body.Render(context);
            if (ReferenceEquals(context.Stopping, StopTarget.Nearest) || ReferenceEquals(context.Stopping, StopTarget.Everything))
                context.Stopping = null;
        }
        catch (VelocityParseException e)
        {
            throw new VelocityRenderException($"#evaluate: {e.Message}", e);
        }
        catch (StopException stop) when (ReferenceEquals(stop.Target, StopTarget.Nearest) || ReferenceEquals(stop.Target, StopTarget.Everything))
        {
        }
    }
}
