using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>#name(arguments)</c>, and <c>#@name(arguments) body #end</c>: stays text where no such macro exists when it is rendered.</summary>
internal sealed class MacroCallNode(string name, ExpressionNode[] arguments, BlockNode? body, string written) : Node
{
    // Velocity's default for velocimacro.max.depth.
    private const int MaxDepth = 20;

    public override void Render(RenderContext context)
    {
        if (context.Macros.Find(name) is not { } macro)
        {
            context.Output.Append(written);
            return;
        }

        if (arguments.Any(static a => a is BareWordNode))
            throw new VelocityRenderException($"Invalid argument '{arguments.First(static a => a is BareWordNode).Literal}' in macro #{name}");
        if (context.MacroDepth == MaxDepth)
            throw new VelocityRenderException($"Macro #{name} is called deeper than {MaxDepth} levels");

        var outer = context.Scope;
        var scope = new MacroScope(outer, context);
        for (var i = 0; i < macro.Parameters.Count && i < arguments.Length; i++)
            scope.AddArgument(macro.Parameters[i], arguments[i]);
        if (body is not null)
            scope.AddLocal("bodyContent", new BlockReference(body, context, outer, MaxDepth));

        using var level = context.Deeper();
        context.Scope = scope;
        context.MacroDepth++;
        try
        {
            macro.Body.Render(context);
            if (ReferenceEquals(context.Stopping, StopTarget.Nearest))
                context.Stopping = null;
        }
        catch (StopException stop) when (ReferenceEquals(stop.Target, StopTarget.Nearest))
        {
        }
        finally
        {
            context.MacroDepth--;
            context.Scope = outer;
        }
    }
}
