using System.Collections.Immutable;

namespace Gatehouse;

/// <summary>Creates <see cref="ValueMap{TValue}"/>.</summary>
public static class ValueMap
{
    /// <summary>A map of the given entries; of two entries with one name the later wins.</summary>
    public static ValueMap<TValue> Create<TValue>(ReadOnlySpan<KeyValuePair<string, TValue>> entries)
    {
        if (entries.IsEmpty)
        {
            return ValueMap<TValue>.Empty;
        }

        var builder = ImmutableSortedDictionary.CreateBuilder<string, TValue>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            builder[key] = value;
        }

        return new(builder.ToImmutable());
    }

    /// <summary>A map of the given entries; of two entries with one name the later wins.</summary>
    public static ValueMap<TValue> ToValueMap<TValue>(this IEnumerable<KeyValuePair<string, TValue>> entries) =>
        entries as ValueMap<TValue> ?? Create<TValue>(entries.ToArray());
}
