using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity;

/// <summary>
/// The map of templates, with the behaviour of Java's <c>LinkedHashMap</c>: keeps the order in which keys were added, any value
/// can be a key, prints as <c>{k=v, k2=v2}</c>. Not safe for use by several threads while it is changed.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name is the template language's own.")]
public sealed class VelocityMap : IEnumerable<KeyValuePair<object?, object?>>, IEquatable<VelocityMap>
{
    private const int IndexFrom = 9;

    private static readonly object NullKey = new();
    private static readonly object Removed = new();

    private object[] _keys = [];
    private object?[] _values = [];
    private Dictionary<object, int>? _index;
    private Dictionary<object, int>? _writes;
    private bool _tracksWrites;
    private int _used;

    /// <summary>Number of entries.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the map prints as nothing, as the maps inside <c>$context</c> do on API Gateway. Default false.</summary>
    public bool PrintsNothing { get; set; }

    /// <summary>
    /// The keys written more than once since <see cref="TrackWrites"/>. API Gateway lets a template override a parameter once.
    /// See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-override-request-response-parameters.html.
    /// </summary>
    public IEnumerable<string> KeysWrittenTwice =>
        _writes is null ? [] : _writes.Where(static w => w.Value > 1).Select(static w => JavaText.Of(w.Key == NullKey ? null : w.Key));

    /// <summary>The value of a key; null for a key that is missing.</summary>
    public object? this[string key]
    {
        get => Get(key);
        set => Put(key, value);
    }

    /// <summary>The keys in their order.</summary>
    public IEnumerable<object?> Keys => this.Select(static e => e.Key);

    /// <summary>The values in the order of their keys.</summary>
    public IEnumerable<object?> Values => this.Select(static e => e.Value);

    internal int Version { get; private set; }

    /// <summary>Starts to count writes for <see cref="KeysWrittenTwice"/>.</summary>
    public void TrackWrites() => (_tracksWrites, _writes) = (true, null);

    /// <summary>Adds an entry; for collection initializers.</summary>
    public void Add(string key, object? value) => Put(key, value);

    /// <summary>Whether the key is there, with whatever value.</summary>
    public bool ContainsKey(object? key) => Find(key ?? NullKey) >= 0;

    /// <summary>The value of a key; null for a key that is missing.</summary>
    public object? Get(object? key)
    {
        var position = Find(key ?? NullKey);
        return position < 0 ? null : _values[position];
    }

    /// <summary>The value of a key.</summary>
    /// <returns>Whether the key is there.</returns>
    public bool TryGet(object? key, out object? value)
    {
        var position = Find(key ?? NullKey);
        value = position < 0 ? null : _values[position];
        return position >= 0;
    }

    /// <summary>Sets the value of a key.</summary>
    /// <returns>The value the key had before.</returns>
    public object? Put(object? key, object? value)
    {
        var stored = key ?? NullKey;
        if (_tracksWrites)
            (_writes ??= [])[stored] = _writes.GetValueOrDefault(stored) + 1;

        var position = Find(stored);
        if (position >= 0)
        {
            var old = _values[position];
            _values[position] = value;
            return old;
        }

        Append(stored, value);
        return null;
    }

    /// <summary>Removes a key.</summary>
    /// <returns>The value it had.</returns>
    public object? Remove(object? key)
    {
        var stored = key ?? NullKey;
        var position = Find(stored);
        if (position < 0)
            return null;

        var old = _values[position];
        _index?.Remove(stored);
        _keys[position] = Removed;
        _values[position] = null;
        Count--;
        Version++;
        if (Count == 0)
            _used = 0;
        return old;
    }

    /// <summary>Removes all entries.</summary>
    public void Clear()
    {
        Array.Clear(_keys, 0, _used);
        Array.Clear(_values, 0, _used);
        _index = null;
        _used = 0;
        Count = 0;
        Version++;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<object?, object?>> GetEnumerator()
    {
        for (var cursor = 0; MoveNext(ref cursor, out var key, out var value);)
            yield return new(key, value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both maps hold equal keys with equal values, in whatever order.</summary>
    public bool Equals(VelocityMap? other) => JavaEquality.MapsEqual(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VelocityMap);

    /// <inheritdoc/>
    public override int GetHashCode() => JavaEquality.HashOf(this);

    /// <summary>The map as Java prints it: <c>{k=v, k2=v2}</c>.</summary>
    public override string ToString() => JavaText.Of(this);

    /// <summary>Steps through the entries without allocating; the cursor starts at 0.</summary>
    internal bool MoveNext(ref int cursor, out object? key, out object? value)
    {
        while (cursor < _used)
        {
            var position = cursor++;
            if (ReferenceEquals(_keys[position], Removed))
                continue;

            key = ReferenceEquals(_keys[position], NullKey) ? null : _keys[position];
            value = _values[position];
            return true;
        }

        key = value = null;
        return false;
    }

    internal VelocityMap Copy()
    {
        var copy = new VelocityMap();
        for (var cursor = 0; MoveNext(ref cursor, out var key, out var value);)
            copy.Put(key, value);
        return copy;
    }

    private int Find(object key)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out var position) ? position : -1;

        if (key is string text)
        {
            for (var i = 0; i < _used; i++)
            {
                if (ReferenceEquals(_keys[i], text) || (_keys[i] is string other && string.Equals(other, text)))
                    return i;
            }

            return -1;
        }

        for (var i = 0; i < _used; i++)
        {
            if (JavaEquality.AreEqual(_keys[i], key))
                return i;
        }

        return -1;
    }

    private void Append(object key, object? value)
    {
        if (_used == _keys.Length)
            MakeRoom();

        _keys[_used] = key;
        _values[_used] = value;
        _index?.Add(key, _used);
        _used++;
        Count++;
        Version++;
        if (_index is null && _used >= IndexFrom)
            BuildIndex();
    }

    private void MakeRoom()
    {
        if (Count < _used - (_used / 4))
        {
            Compact();
            return;
        }

        var size = Math.Max(4, _used * 2);
        Array.Resize(ref _keys, size);
        Array.Resize(ref _values, size);
    }

    private void Compact()
    {
        var target = 0;
        for (var i = 0; i < _used; i++)
        {
            if (ReferenceEquals(_keys[i], Removed))
                continue;

            (_keys[target], _values[target]) = (_keys[i], _values[i]);
            target++;
        }

        Array.Clear(_values, target, _used - target);
        _used = target;
        if (_index is not null)
            BuildIndex();
    }

    private void BuildIndex()
    {
        _index = new Dictionary<object, int>(_keys.Length, JavaEquality.Comparer);
        for (var i = 0; i < _used; i++)
        {
            if (!ReferenceEquals(_keys[i], Removed))
                _index[_keys[i]] = i;
        }
    }
}
