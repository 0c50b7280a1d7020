using System.Collections;

namespace Gatehouse.Velocity.Java;

/// <summary><c>keySet()</c>, <c>values()</c> and <c>entrySet()</c>: show the map as it is now.</summary>
internal sealed class MapView(VelocityMap map, MapPart part) : IJavaCollection
{
    public string JavaName => part switch
    {
        MapPart.Key => "java.util.LinkedHashMap$LinkedKeySet",
        MapPart.Value => "java.util.LinkedHashMap$LinkedValues",
        _ => "java.util.LinkedHashMap$LinkedEntrySet",
    };

    public int Size => map.Count;

    public int Version => map.Version;

    public bool IsSet => part != MapPart.Value;

    public JavaIterator Iterate() => new MapIterator(map, part);

    public bool Contains(object? item) => part switch
    {
        MapPart.Key => map.ContainsKey(item),
        MapPart.Entry => item is MapEntry entry && map.TryGet(entry.Key, out var value) && JavaEquality.AreEqual(value, entry.Value),
        _ => this.Any(v => JavaEquality.AreEqual(v, item)),
    };

    public bool AddItem(object? item) => throw new JavaException("java.lang.UnsupportedOperationException");

    public bool RemoveItem(object? item)
    {
        for (var cursor = 0; map.MoveNext(ref cursor, out var key, out var value);)
        {
            var candidate = part == MapPart.Key ? key : part == MapPart.Value ? value : new MapEntry(map, key, value);
            if (JavaEquality.AreEqual(candidate, item))
            {
                map.Remove(key);
                return true;
            }
        }

        return false;
    }

    public void RemoveAll() => map.Clear();

    public IEnumerator<object?> GetEnumerator()
    {
        for (var cursor = 0; map.MoveNext(ref cursor, out var key, out var value);)
            yield return part == MapPart.Key ? key : part == MapPart.Value ? value : new MapEntry(map, key, value);
    }

    public override bool Equals(object? obj) =>
        ReferenceEquals(this, obj)
        || (IsSet && obj is MapView { IsSet: true } other && other.Size == Size && this.All(other.Contains));

    public override int GetHashCode() => this.Aggregate(0, static (hash, item) => unchecked(hash + JavaEquality.HashOf(item)));

    public override string ToString() => JavaText.Of(this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
