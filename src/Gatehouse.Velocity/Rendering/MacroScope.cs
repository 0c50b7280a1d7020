using Gatehouse.Velocity.Nodes;

namespace Gatehouse.Velocity.Rendering;

/// <summary>The variables inside a macro call: arguments are passed by name, what is set is set outside too.</summary>
internal sealed class MacroScope(Scope outer, RenderContext context) : Scope
{
    private readonly Dictionary<string, object?> _locals = [];
    private readonly Dictionary<string, ExpressionNode> _arguments = [];
    private Dictionary<string, ExpressionNode>? _written;

    public void AddArgument(string name, ExpressionNode argument)
    {
        if (argument.IsEvaluatedPerUse)
        {
            _arguments[name] = argument;
            (_written ??= [])["$" + name] = argument;
        }
        else
        {
            _locals[name] = argument.Value(context);
        }
    }

    public void AddLocal(string name, object value) => _locals[name] = value;

    public override object? Get(Variable variable)
    {
        if (_locals.TryGetValue(variable.Name, out var local) && local is not null)
            return local;
        if (!_arguments.TryGetValue(variable.Name, out var argument))
            return outer.Get(variable);

        using (context.Deeper())
        {
            var inner = context.Scope;
            context.Scope = outer;
            try
            {
                return argument.Value(context);
            }
            finally
            {
                context.Scope = inner;
            }
        }
    }

    public override void Put(Variable variable, object? value)
    {
        _locals[variable.Name] = value;
        outer.Put(variable, value);
    }

    public override void Remove(Variable variable)
    {
        _locals.Remove(variable.Name);
        _arguments.Remove(variable.Name);
        outer.Remove(variable);
    }

    public override ExpressionNode? ArgumentWritten(string literal) =>
        _written is not null && _written.TryGetValue(literal, out var argument) ? argument : outer.ArgumentWritten(literal);
}
