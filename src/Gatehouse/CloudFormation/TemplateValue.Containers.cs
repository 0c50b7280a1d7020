using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Gatehouse;

/// <summary>A JSON array.</summary>
/// <param name="Items">The items.</param>
public sealed record TemplateList(ValueList<TemplateValue> Items) : TemplateValue
{
    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var item in Items)
        {
            item.WriteTo(writer);
        }

        writer.WriteEndArray();
    }
}

/// <summary>A JSON object: written in the order it was made in, equal in whatever order.</summary>
public sealed record TemplateMap : TemplateValue
{
    private readonly ImmutableArray<KeyValuePair<string, TemplateValue>> _members;
    private Dictionary<string, TemplateValue>? _index;
    private int _hash;

    /// <summary>A map of members; of two with one name the later wins.</summary>
    public TemplateMap(IEnumerable<KeyValuePair<string, TemplateValue>> members)
        : this(Distinct([.. members]))
    {
    }

    private TemplateMap(ImmutableArray<KeyValuePair<string, TemplateValue>> members) => _members = members;

    /// <summary>The map without members.</summary>
    public static TemplateMap Empty { get; } = new([]);

    /// <summary>A map of members whose names are known to differ.</summary>
    internal static TemplateMap OfDistinct(ImmutableArray<KeyValuePair<string, TemplateValue>> members) => new(members);

    /// <summary>The map with a member added, or put in place of the one of that name.</summary>
    internal TemplateMap With(string name, TemplateValue value) => new(_members.Append(KeyValuePair.Create(name, value)));

    /// <summary>The members, in order.</summary>
    public ImmutableArray<KeyValuePair<string, TemplateValue>> Members => _members;

    /// <summary>The value of a member, or null where there is none.</summary>
    public TemplateValue? this[string name] => TryGetValue(name, out var value) ? value : null;

    /// <summary>Finds a member.</summary>
    public bool TryGetValue(string name, [NotNullWhen(true)] out TemplateValue? value)
    {
        if (_members.Length > 8)
        {
            _index ??= _members.ToDictionary(member => member.Key, member => member.Value, StringComparer.Ordinal);
            return _index.TryGetValue(name, out value);
        }

        foreach (var (key, candidate) in _members)
        {
            if (string.Equals(key, name, StringComparison.Ordinal))
            {
                value = candidate;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in _members)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public bool Equals(TemplateMap? other)
    {
        if (other is null || other._members.Length != _members.Length)
        {
            return false;
        }

        foreach (var (name, value) in _members)
        {
            if (!other.TryGetValue(name, out var theirs) || !value.Equals(theirs))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_hash == 0)
        {
            var hash = _members.Length;
            foreach (var (name, value) in _members)
            {
                hash ^= HashCode.Combine(name, value);
            }

            _hash = hash;
        }

        return _hash;
    }

    private static ImmutableArray<KeyValuePair<string, TemplateValue>> Distinct(ImmutableArray<KeyValuePair<string, TemplateValue>> members)
    {
        if (members.Length <= FewMembers && AreFewDistinct(members.AsSpan()))
        {
            return members;
        }

        var positions = new Dictionary<string, int>(members.Length, StringComparer.Ordinal);
        var distinct = ImmutableArray.CreateBuilder<KeyValuePair<string, TemplateValue>>(members.Length);
        foreach (var member in members)
        {
            if (positions.TryAdd(member.Key, distinct.Count))
            {
                distinct.Add(member);
            }
            else
            {
                distinct[positions[member.Key]] = member;
            }
        }

        return distinct.Count == members.Length ? members : distinct.DrainToImmutable();
    }

    private const int FewMembers = 16;

    /// <summary>Comparing few names with each other is cheaper than a table of them.</summary>
    private static bool AreFewDistinct(ReadOnlySpan<KeyValuePair<string, TemplateValue>> members)
    {
        for (var later = 1; later < members.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (string.Equals(members[later].Key, members[earlier].Key, StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
