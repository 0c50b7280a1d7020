using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.util.List, with the methods that only ArrayList and JSONArray have.</summary>
internal static class ListMethods
{
    public static MethodTable Table { get; } = new(CollectionMethods.Table)
    {
        { "get", "i", static (o, a, _) => Of(o).GetAt(Int(a[0])) },
        { "set", "iO", static (o, a, _) => Of(o).SetAt(Int(a[0]), a[1]) },
        { "add", "iO", static (o, a, c) => Insert(o, Int(a[0]), a[1], c) },
        { "addAll", "iK", static (o, a, c) => InsertAll(o, Int(a[0]), CollectionMethods.Given(a[1]), c) },
        { "remove", "i", static (o, a, c) => Costly(o, c).RemoveAt(Int(a[0])) },
        { "remove", "O", static (o, a, c) => Costly(o, c).RemoveItem(a[0]) },
        { "indexOf", "O", static (o, a, c) => JavaNumbers.Box(JavaListCore.IndexOf(Costly(o, c), a[0])) },
        { "lastIndexOf", "O", static (o, a, c) => JavaNumbers.Box(LastIndexOf(Costly(o, c), a[0])) },
        { "subList", "ii", static (o, a, _) => Sub(Of(o), Int(a[0]), Int(a[1])) },
        { "iterator", "", static (o, _, _) => new ListIterator(Of(o)) },
        { "listIterator", "", static (o, _, _) => new ListIterator(Of(o)) },
        { "listIterator", "i", static (o, a, _) => IteratorFrom(Of(o), Int(a[0])) },
        { "clone", "", static (o, _, c) => Clone(Costly(o, c)) },
        { "ensureCapacity", "i", static (_, _, _) => "" },
        { "trimToSize", "", static (_, _, _) => "" },
    };

    public static MethodTable JsonArrays { get; } = new(Table)
    {
        { "toJSONString", "", static (o, _, c) => JavaText.Of(o, c.Limits.OutputLength) },
        { "appendElement", "O", static (o, a, c) => Append(o, a[0], c) },
    };

    private static IJavaList Of(object target) => (IJavaList)target;

    private static IJavaList Costly(object target, RenderContext context) => (IJavaList)CollectionMethods.Costs(target, context);

    private static int Int(object? value) => JavaNumbers.ToInt(value!);

    private static string Insert(object target, int index, object? item, RenderContext context)
    {
        CollectionMethods.WithRoom(target, 1, context);
        Costly(target, context).InsertAt(index, item);
        return "";
    }

    private static object InsertAll(object target, int index, IJavaCollection items, RenderContext context)
    {
        CollectionMethods.WithRoom(target, items.Size, context);
        var all = items.ToArray();
        foreach (var item in all)
            Costly(target, context).InsertAt(index++, item);
        return all.Length > 0;
    }

    private static object Append(object target, object? item, RenderContext context)
    {
        CollectionMethods.WithRoom(target, 1, context).AddItem(item);
        return target;
    }

    private static int LastIndexOf(IJavaList list, object? item)
    {
        for (var i = list.Size - 1; i >= 0; i--)
        {
            if (JavaEquality.AreEqual(list.GetAt(i), item))
                return i;
        }

        return -1;
    }

    private static SubList Sub(IJavaList list, int from, int to)
    {
        if (from < 0)
            throw new JavaException("java.lang.IndexOutOfBoundsException", $"fromIndex = {from}");
        if (to > list.Size)
            throw new JavaException("java.lang.IndexOutOfBoundsException", $"toIndex = {to}");
        if (from > to)
            throw new JavaException("java.lang.IllegalArgumentException", $"fromIndex({from}) > toIndex({to})");

        return new SubList(list, from, to - from);
    }

    private static ListIterator IteratorFrom(IJavaList list, int index) =>
        index >= 0 && index <= list.Size
            ? new ListIterator(list, index)
            : throw new JavaException("java.lang.IndexOutOfBoundsException", $"Index: {index}");

    private static object Clone(IJavaList list) => list is JsonArray ? new JsonArray(list) : new VelocityList(list);
}
