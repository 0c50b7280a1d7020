using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>$name.path</c>, in text and in expressions.</summary>
internal sealed class ReferenceNode(Variable variable, ReferencePath path, ReferenceForm form) : ExpressionNode
{
    public override bool IsEvaluatedPerUse => true;

    public Variable Variable => variable;

    public ReferencePath Path => path;

    public override object? Value(RenderContext context)
    {
        if (form.IsBareWord)
            return null;

        return Resolve(context) ?? context.Missing;
    }

    public override bool IsTrue(RenderContext context)
    {
        var value = Value(context);
        return value switch
        {
            null => false,
            bool truth => truth,
            BlockReference block => block.Print() is not null,
            _ => true,
        };
    }

    public void Render(RenderContext context)
    {
        var output = context.Output;
        if (form.IsBareWord)
        {
            output.Append(variable.Name);
            return;
        }

        var value = Resolve(context);
        if (form.IsEscaped)
        {
            output.Append(form.Slashes);
            if (value is null)
                output.Append('\\');
            output.Append(Written(context));
            return;
        }

        if (value is BlockReference block)
        {
            if (block.TryRender())
                return;

            value = block.Print();
        }

        value ??= context.Missing;
        output.Append(form.Slashes);
        if (value is not null)
        {
            output.Append(form.Prefix);
            JavaText.Append(output, value);
        }
        else
        {
            output.Append(form.Slashes);
            output.Append(form.Prefix);
            output.Append(Written(context));
        }
    }

    private object? Resolve(RenderContext context)
    {
        var value = context.Scope.Get(variable);
        return value is null || path.IsEmpty ? value : path.Follow(value, context);
    }

    // Inside a macro a parameter that is null prints as the argument is written at the call.
    private string Written(RenderContext context) => context.Scope.ArgumentWritten(form.Written)?.Literal ?? form.Written;
}
