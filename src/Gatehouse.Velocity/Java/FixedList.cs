using System.Collections;

namespace Gatehouse.Velocity.Java;

/// <summary>An array seen as a list: items can be replaced, not added or removed.</summary>
internal sealed class FixedList(object?[] items) : IJavaList
{
    public string JavaName => "java.util.Arrays$ArrayList";

    public int Size => items.Length;

    public int Version => 0;

    public int Count => items.Length;

    public object? this[int index] => items[index];

    public object? GetAt(int index) => items[Check(index)];

    public object? SetAt(int index, object? item)
    {
        var old = items[Check(index)];
        items[index] = item;
        return old;
    }

    public bool Contains(object? item) => JavaListCore.IndexOf(items, item) >= 0;

    public bool AddItem(object? item) => throw Unsupported();

    public bool RemoveItem(object? item) => Contains(item) ? throw Unsupported() : false;

    public void RemoveAll()
    {
        if (items.Length > 0)
            throw Unsupported();
    }

    public void InsertAt(int index, object? item) => throw Unsupported();

    public object? RemoveAt(int index) => throw Unsupported();

    public override bool Equals(object? obj) => obj is IJavaList other && JavaEquality.ListsEqual(this, other);

    public override int GetHashCode() => JavaEquality.HashOf((IReadOnlyList<object?>)this);

    public IEnumerator<object?> GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    private int Check(int index) =>
        (uint)index < (uint)items.Length
            ? index
            : throw new JavaException("java.lang.ArrayIndexOutOfBoundsException", $"Index {index} out of bounds for length {items.Length}");

    private static JavaException Unsupported() => new("java.lang.UnsupportedOperationException");
}
