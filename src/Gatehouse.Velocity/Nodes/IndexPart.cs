using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Methods;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>[index]</c>: <c>get(index)</c>; a negative position counts from the end.</summary>
internal sealed class IndexPart(ExpressionNode index) : PathPart
{
    public override object? Get(object target, RenderContext context)
    {
        var argument = FromEnd(index.Value(context), target, context);
        return target switch
        {
            VelocityMap map => map.Get(argument),
            IJavaList list when argument is int position => list.GetAt(position),
            ITemplateObject => null,
            _ => MethodTable.Of(target).FindFirst(["get"], [argument])?.Call(target, [argument], context),
        };
    }

    public override void Set(object target, object? value, RenderContext context)
    {
        var argument = FromEnd(index.Value(context), target, context);
        if (target is VelocityMap map)
        {
            context.CheckSize(map.Count + 1L);
            map.Put(argument, value);
        }
        else if (target is not ITemplateObject)
        {
            MethodTable.Of(target).FindFirst(["set", "put"], [argument, value])?.Call(target, [argument, value], context);
        }
    }

    private static object? FromEnd(object? argument, object target, RenderContext context)
    {
        if (argument is not int position || position >= 0)
            return argument;

        var size = MethodTable.Of(target).FindFirst(["size"], [])?.Call(target, [], context) as int?
            ?? throw new VelocityRenderException($"A negative index needs a list, not {JavaClass.Of(target)}");
        return JavaNumbers.Box(size + position);
    }
}
