using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.util.Collection.</summary>
internal static class CollectionMethods
{
    public static MethodTable Table { get; } = new(ObjectMethods.Table)
    {
        { "size", "", static (o, _, _) => JavaNumbers.Box(Of(o).Size) },
        { "isEmpty", "", static (o, _, _) => Of(o).Size == 0 },
        { "contains", "O", static (o, a, c) => Costs(o, c).Contains(a[0]) },
        { "add", "O", static (o, a, c) => WithRoom(o, 1, c).AddItem(a[0]) },
        { "remove", "O", static (o, a, c) => Costs(o, c).RemoveItem(a[0]) },
        { "clear", "", static (o, _, _) => Void(Of(o).RemoveAll) },
        { "addAll", "K", static (o, a, c) => AddAll(o, Given(a[0]), c) },
        { "containsAll", "K", static (o, a, c) => ContainsAll(Costs(o, c), Given(a[0]), c) },
        { "removeAll", "K", static (o, a, c) => Filter(Of(o), Given(a[0]), keeps: false, c) },
        { "retainAll", "K", static (o, a, c) => Filter(Of(o), Given(a[0]), keeps: true, c) },
        { "iterator", "", static (o, _, _) => ((MapView)o).Iterate() },
        { "toArray", "", static (o, _, c) => new JavaArray(JavaArray.Objects, [.. Costs(o, c)]) },
    };

    public static IJavaCollection Given(object? value) =>
        value as IJavaCollection ?? throw new JavaException("java.lang.NullPointerException");

    public static IJavaCollection WithRoom(object target, long more, RenderContext context)
    {
        var collection = Of(target);
        context.CheckSize(collection.Size + more);
        return collection;
    }

    /// <summary>The collection, after counting a step for each four of its items, all of which the call looks at.</summary>
    public static IJavaCollection Costs(object target, RenderContext context)
    {
        var collection = Of(target);
        context.Steps(collection.Size / 4);
        return collection;
    }

    /// <summary>The result of a method that returns nothing.</summary>
    public static string Void(Action action)
    {
        action();
        return "";
    }

    private static IJavaCollection Of(object target) => (IJavaCollection)target;

    private static object AddAll(object target, IJavaCollection items, RenderContext context)
    {
        var collection = WithRoom(target, items.Size, context);
        context.Steps(items.Size);
        var all = items.ToArray();
        foreach (var item in all)
            collection.AddItem(item);
        return all.Length > 0;
    }

    private static object ContainsAll(IJavaCollection collection, IJavaCollection items, RenderContext context)
    {
        foreach (var item in items)
        {
            if (!Costs(collection, context).Contains(item))
                return false;
        }

        return true;
    }

    private static object Filter(IJavaCollection collection, IJavaCollection items, bool keeps, RenderContext context)
    {
        context.Steps((long)collection.Size * Math.Max(1, items.Size) / 4);
        var doomed = collection.Where(item => items.Contains(item) != keeps).ToArray();
        foreach (var item in doomed)
            Costs(collection, context).RemoveItem(item);
        return doomed.Length > 0;
    }
}
