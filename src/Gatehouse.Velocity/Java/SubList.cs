using System.Collections;

namespace Gatehouse.Velocity.Java;

/// <summary><c>subList()</c>: a part of a list; what happens to it happens to the list.</summary>
internal sealed class SubList(IJavaList list, int offset, int size) : IJavaList
{
    private int _size = size;
    private int _version = list.Version;

    public string JavaName => "java.util.ArrayList$SubList";

    public int Size
    {
        get
        {
            CheckVersion();
            return _size;
        }
    }

    public int Version => list.Version;

    public int Count => _size;

    public object? this[int index] => GetAt(index);

    public object? GetAt(int index) => list.GetAt(offset + Check(index));

    public object? SetAt(int index, object? item) => list.SetAt(offset + Check(index), item);

    public void InsertAt(int index, object? item)
    {
        CheckVersion();
        if (index < 0 || index > _size)
            throw new JavaException("java.lang.IndexOutOfBoundsException", $"Index: {index}, Size: {_size}");

        list.InsertAt(offset + index, item);
        Changed(1);
    }

    public object? RemoveAt(int index)
    {
        var old = list.RemoveAt(offset + Check(index));
        Changed(-1);
        return old;
    }

    public bool Contains(object? item) => JavaListCore.IndexOf(this, item) >= 0;

    public bool AddItem(object? item)
    {
        InsertAt(_size, item);
        return true;
    }

    public bool RemoveItem(object? item)
    {
        var index = JavaListCore.IndexOf(this, item);
        if (index < 0)
            return false;

        RemoveAt(index);
        return true;
    }

    public void RemoveAll()
    {
        while (_size > 0)
            RemoveAt(_size - 1);
    }

    public override bool Equals(object? obj) => obj is IJavaList other && JavaEquality.ListsEqual(this, other);

    public override int GetHashCode() => JavaEquality.HashOf((IReadOnlyList<object?>)this);

    public override string ToString() => JavaText.Of(this);

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Size; i++)
            yield return GetAt(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Changed(int difference)
    {
        _size += difference;
        _version = list.Version;
    }

    private int Check(int index)
    {
        if ((uint)index >= (uint)_size)
            throw new JavaException("java.lang.IndexOutOfBoundsException", $"Index {index} out of bounds for length {_size}");

        CheckVersion();
        return index;
    }

    private void CheckVersion()
    {
        if (_version != list.Version)
            throw new JavaException("java.util.ConcurrentModificationException");
    }
}
