using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity;

/// <summary>A list that templates read and change: <see cref="VelocityList"/> or <see cref="JsonArray"/>. Not safe for use by several threads while it is changed.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name is the template language's own.")]
public abstract class VelocitySequence : IJavaList, IEquatable<VelocitySequence>
{
    private readonly List<object?> _items;
    private int _version;

    private protected VelocitySequence(List<object?> items) => _items = items;

    /// <summary>Number of items.</summary>
    public int Count => _items.Count;

    /// <summary>The item at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public object? this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    string IJavaCollection.JavaName => ClassName;

    private protected abstract string ClassName { get; }

    int IJavaCollection.Size => _items.Count;

    int IJavaCollection.Version => _version;

    /// <summary>Adds an item at the end.</summary>
    public void Add(object? item)
    {
        _version++;
        _items.Add(item);
    }

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    public bool Equals(VelocitySequence? other) => Equals((object?)other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IJavaList other && JavaEquality.ListsEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => JavaEquality.HashOf((IReadOnlyList<object?>)this);

    /// <summary>The list as templates print it.</summary>
    public override string ToString() => JavaText.Of(this);

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    bool IJavaCollection.Contains(object? item) => JavaListCore.IndexOf(_items, item) >= 0;

    bool IJavaCollection.AddItem(object? item)
    {
        Add(item);
        return true;
    }

    bool IJavaCollection.RemoveItem(object? item)
    {
        if (!JavaListCore.Remove(_items, item))
            return false;

        _version++;
        return true;
    }

    void IJavaCollection.RemoveAll()
    {
        _version++;
        _items.Clear();
    }

    object? IJavaList.GetAt(int index) => JavaListCore.Get(_items, index);

    object? IJavaList.SetAt(int index, object? item) => JavaListCore.Set(_items, index, item);

    void IJavaList.InsertAt(int index, object? item)
    {
        JavaListCore.Insert(_items, index, item);
        _version++;
    }

    object? IJavaList.RemoveAt(int index)
    {
        var old = JavaListCore.RemoveAt(_items, index);
        _version++;
        return old;
    }
}
