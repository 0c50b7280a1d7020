using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.util.Map, as LinkedHashMap has it.</summary>
internal static class MapMethods
{
    public static MethodTable Table { get; } = new(ObjectMethods.Table)
    {
        { "get", "O", static (o, a, _) => Of(o).Get(a[0]) },
        { "put", "OO", static (o, a, c) => WithRoom(o, c).Put(a[0], a[1]) },
        { "containsKey", "O", static (o, a, _) => Of(o).ContainsKey(a[0]) },
        { "containsValue", "O", static (o, a, c) => new MapView(Costly(o, c), MapPart.Value).Contains(a[0]) },
        { "size", "", static (o, _, _) => JavaNumbers.Box(Of(o).Count) },
        { "isEmpty", "", static (o, _, _) => Of(o).Count == 0 },
        { "keySet", "", static (o, _, _) => new MapView(Of(o), MapPart.Key) },
        { "values", "", static (o, _, _) => new MapView(Of(o), MapPart.Value) },
        { "entrySet", "", static (o, _, _) => new MapView(Of(o), MapPart.Entry) },
        { "remove", "O", static (o, a, _) => Of(o).Remove(a[0]) },
        { "remove", "OO", static (o, a, _) => RemoveIf(Of(o), a[0], a[1]) },
        { "clear", "", static (o, _, _) => CollectionMethods.Void(Of(o).Clear) },
        { "putAll", "M", static (o, a, c) => PutAll(Of(o), a[0] as VelocityMap, c) },
        { "getOrDefault", "OO", static (o, a, _) => Of(o).TryGet(a[0], out var value) ? value : a[1] },
        { "putIfAbsent", "OO", static (o, a, c) => PutIfAbsent(WithRoom(o, c), a[0], a[1]) },
        { "replace", "OO", static (o, a, _) => Of(o).ContainsKey(a[0]) ? Of(o).Put(a[0], a[1]) : null },
        { "replace", "OOO", static (o, a, _) => ReplaceIf(Of(o), a[0], a[1], a[2]) },
        { "clone", "", static (o, _, c) => Copy(Of(o), c) },
    };

    private static VelocityMap Of(object target) => (VelocityMap)target;

    private static VelocityMap WithRoom(object target, RenderContext context)
    {
        context.CheckSize(Of(target).Count + 1L);
        return Of(target);
    }

    private static VelocityMap Costly(object target, RenderContext context)
    {
        context.Steps(Of(target).Count / 4);
        return Of(target);
    }

    private static VelocityMap Copy(VelocityMap map, RenderContext context)
    {
        context.Steps(map.Count);
        return map.Copy();
    }

    private static object RemoveIf(VelocityMap map, object? key, object? value)
    {
        if (!map.TryGet(key, out var current) || !JavaEquality.AreEqual(current, value))
            return false;

        map.Remove(key);
        return true;
    }

    private static string PutAll(VelocityMap map, VelocityMap? other, RenderContext context)
    {
        if (other is null)
            throw new JavaException("java.lang.NullPointerException");

        context.CheckSize((long)map.Count + other.Count);
        context.Steps(other.Count);
        foreach (var (key, value) in other.ToArray())
            map.Put(key, value);
        return "";
    }

    private static object? PutIfAbsent(VelocityMap map, object? key, object? value)
    {
        var current = map.Get(key);
        return current ?? map.Put(key, value);
    }

    private static object ReplaceIf(VelocityMap map, object? key, object? old, object? value)
    {
        if (!map.TryGet(key, out var current) || !JavaEquality.AreEqual(current, old))
            return false;

        map.Put(key, value);
        return true;
    }
}
