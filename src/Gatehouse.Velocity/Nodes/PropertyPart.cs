using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Methods;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>.name</c>: a getter, then the key of a map, then <c>get(name)</c>, then <c>isName()</c>.</summary>
internal sealed class PropertyPart(string name) : PathPart
{
    private readonly string[] _getters = ["get" + name, "get" + SwapCase(name)];
    private readonly string[] _setters = ["set" + name, "set" + SwapCase(name)];
    private readonly string[] _questions = ["is" + name, "is" + SwapCase(name)];

    public override object? Get(object target, RenderContext context)
    {
        if (target is VelocityMap map)
            return name is "class" or "Class" ? JavaClass.Of(target) : map.Get(name);
        if (target is ITemplateObject own)
            return own.Get(name, context);

        // Arrays have the methods of lists, not their properties.
        var methods = target is JavaArray ? ObjectMethods.Table : MethodTable.Of(target);
        if (methods.FindFirst(_getters, []) is { } getter)
            return getter.Call(target, [], context);

        if (methods.FindFirst(["get"], [name]) is { } get)
            return get.Call(target, [name], context);

        return methods.FindFirst(_questions, []) is { } question ? question.Call(target, [], context) : null;
    }

    public override void Set(object target, object? value, RenderContext context)
    {
        if (target is ITemplateObject own)
        {
            own.Set(name, value);
            return;
        }

        if (MethodTable.Of(target).FindFirst(_setters, [value]) is { } setter)
        {
            setter.Call(target, [value], context);
        }
        else if (target is VelocityMap map)
        {
            context.CheckSize(map.Count + 1L);
            map.Put(name, value);
        }
    }

    private static string SwapCase(string name) =>
        (char.IsLower(name[0]) ? char.ToUpperInvariant(name[0]) : char.ToLowerInvariant(name[0])) + name[1..];
}
