namespace Gatehouse.Velocity.Java;

/// <summary>What Java's array lists do, with the messages of their exceptions.</summary>
internal static class JavaListCore
{
    public static object? Get(List<object?> items, int index) => items[Check(items, index)];

    public static object? Set(List<object?> items, int index, object? item)
    {
        var old = items[Check(items, index)];
        items[index] = item;
        return old;
    }

    public static void Insert(List<object?> items, int index, object? item)
    {
        if (index < 0 || index > items.Count)
            throw new JavaException("java.lang.IndexOutOfBoundsException", $"Index: {index}, Size: {items.Count}");

        items.Insert(index, item);
    }

    public static object? RemoveAt(List<object?> items, int index)
    {
        var old = items[Check(items, index)];
        items.RemoveAt(index);
        return old;
    }

    public static bool Remove(List<object?> items, object? item)
    {
        var index = IndexOf(items, item);
        if (index < 0)
            return false;

        items.RemoveAt(index);
        return true;
    }

    public static int IndexOf(IReadOnlyList<object?> items, object? item)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (JavaEquality.AreEqual(items[i], item))
                return i;
        }

        return -1;
    }

    public static int Check(IReadOnlyList<object?> items, int index) =>
        (uint)index < (uint)items.Count
            ? index
            : throw new JavaException("java.lang.IndexOutOfBoundsException", $"Index {index} out of bounds for length {items.Count}");
}
