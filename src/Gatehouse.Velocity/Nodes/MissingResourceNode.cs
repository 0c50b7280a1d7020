using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>#include</c> and <c>#parse</c>: there are no files that they could find.</summary>
internal sealed class MissingResourceNode(string directive, ExpressionNode[] arguments) : Node
{
    public override void Render(RenderContext context)
    {
        if (directive == "parse" && arguments.Length == 0)
            throw new VelocityRenderException("#parse needs the name of a template");

        foreach (var argument in arguments)
        {
            var name = argument.Value(context);
            if (name is not null)
                throw new VelocityRenderException($"#{directive}: there is no resource '{JavaText.Of(name)}'");
            if (directive == "include")
                context.Output.Append("<!-- include error :  error with arg 0 please see log.  see error log -->");
        }
    }
}
