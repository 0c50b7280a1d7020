namespace Gatehouse.Velocity.Java;

/// <summary>An entry of a map's <c>entrySet()</c>: follows the map, and setting its value changes the map.</summary>
internal sealed class MapEntry(VelocityMap map, object? key, object? value) : IEquatable<MapEntry>
{
    private object? _value = value;

    public object? Key { get; } = key;

    public object? Value => map.TryGet(Key, out var current) ? _value = current : _value;

    public object? SetValue(object? value)
    {
        var old = Value;
        _value = value;
        map.Put(Key, value);
        return old;
    }

    public bool Equals(MapEntry? other) =>
        other is not null && JavaEquality.AreEqual(Key, other.Key) && JavaEquality.AreEqual(Value, other.Value);

    public override bool Equals(object? obj) => Equals(obj as MapEntry);

    public override int GetHashCode() => JavaEquality.HashOf(Key) ^ JavaEquality.HashOf(Value);

    public override string ToString() => JavaText.Of(this);
}
