using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Gatehouse;

/// <summary>An immutable map from names to values, equal to another map with equal entries in whatever order.</summary>
/// <remarks>
/// Names are compared with case and listed in ordinal order, so that the same map is always written the same way.
/// Written with a collection expression: <c>Variables = [new("table", "contacts")]</c>.
/// </remarks>
/// <typeparam name="TValue">The type of the values.</typeparam>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
public sealed class ValueMap<TValue> : IReadOnlyDictionary<string, TValue>, IEquatable<ValueMap<TValue>>
{
    private readonly ImmutableSortedDictionary<string, TValue> _entries;

    internal ValueMap(ImmutableSortedDictionary<string, TValue> entries) => _entries = entries;

    /// <summary>The map without entries.</summary>
    public static ValueMap<TValue> Empty { get; } = new(ImmutableSortedDictionary.Create<string, TValue>(StringComparer.Ordinal));

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _entries.Keys;

    /// <inheritdoc/>
    public IEnumerable<TValue> Values => _entries.Values;

    /// <inheritdoc/>
    public TValue this[string key] => _entries[key];

    /// <summary>A map in which the name has this value.</summary>
    public ValueMap<TValue> With(string key, TValue value) => new(_entries.SetItem(key, value));

    /// <summary>A map without the name.</summary>
    public ValueMap<TValue> Without(string key) => new(_entries.Remove(key));

    /// <summary>A map with the entries of both; those of <paramref name="other"/> win.</summary>
    public ValueMap<TValue> Merge(ValueMap<TValue> other) => other.Count == 0 ? this : new(_entries.SetItems(other._entries));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value) => _entries.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueMap<TValue>? other) =>
        other is not null && (ReferenceEquals(this, other) || (Count == other.Count && _entries.SequenceEqual(other._entries)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<TValue>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (key, value) in _entries)
        {
            hash.Add(key);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => "{" + string.Join(", ", _entries.Select(entry => $"{entry.Key}: {entry.Value}")) + "}";

    /// <summary>A map of the entries of a dictionary.</summary>
    public static implicit operator ValueMap<TValue>(Dictionary<string, TValue> entries) => ValueMap.ToValueMap(entries);
}
