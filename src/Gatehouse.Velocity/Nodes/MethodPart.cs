using System.Runtime.CompilerServices;
using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Methods;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>.name(arguments)</c>; null where the value has no such method for these arguments.</summary>
internal sealed class MethodPart(string name, ExpressionNode[] arguments) : PathPart
{
    // What the last call found: most places see one kind of value only.
    private CallSite? _last;

    public override object? Get(object target, RenderContext context)
    {
        var buffer = new ArgumentBuffer();
        var values = arguments.Length <= ArgumentBuffer.Capacity
            ? ((Span<object?>)buffer)[..arguments.Length]
            : new object?[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
            values[i] = arguments[i].Value(context);

        if (target is ITemplateObject own)
            return own.Call(name, values, context);

        var table = MethodTable.Of(target);
        var site = _last;
        if (site is null || !ReferenceEquals(site.Table, table))
            _last = site = new CallSite(table, table.Group(name));

        var method = MethodTable.Choose(site.Group, values);
        if (method is null)
            return null;

        try
        {
            var result = method.Call(target, values, context);
            if (result is string { Length: > 64 } text)
                context.CheckLength(text);
            return result;
        }
        catch (JavaException e)
        {
            throw new VelocityRenderException($"Invocation of method '{name}' in  {JavaClass.Of(target)} threw exception {e.Message}", e);
        }
    }

    public override void Set(object target, object? value, RenderContext context)
    {
    }

    private sealed record CallSite(MethodTable Table, JavaMethod[] Group);

    [InlineArray(Capacity)]
    private struct ArgumentBuffer
    {
        public const int Capacity = 4;

        private object? _first;
    }
}
