using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Gatehouse.Local.Rest;

/// <summary>Names with one or more values each, as API Gateway keeps headers and query parameters. As a map, it shows the last value of each.</summary>
internal sealed class NamedValues : IReadOnlyDictionary<string, string>
{
    private const int Many = 24;

    private readonly StringComparer _comparer;
    private readonly List<Entry> _entries;
    private Dictionary<string, int>? _index;

    /// <summary>No names yet.</summary>
    /// <param name="comparer">Which names are one name when values are added; look-ups always compare with case.</param>
    /// <param name="capacity">How many names are expected.</param>
    public NamedValues(StringComparer comparer, int capacity = 8)
    {
        _comparer = comparer;
        _entries = new(capacity);
    }

    public static NamedValues None { get; } = new(StringComparer.Ordinal, 0);

    /// <summary>The parameters of a query string, decoded.</summary>
    public static NamedValues OfQuery(string query)
    {
        if (query.Length == 0)
        {
            return None;
        }

        var values = new NamedValues(StringComparer.Ordinal);
        foreach (var (name, value) in GatewayText.ParseQuery(query, splitsAtSemicolon: true))
        {
            values.Add(name, value);
        }

        return values;
    }

    public int Count => _entries.Count;

    public ReadOnlySpan<Entry> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>Writes two objects of an event: the last value of each name, and all of them.</summary>
    public void WriteTo(Utf8JsonWriter json, ReadOnlySpan<byte> single, ReadOnlySpan<byte> multi)
    {
        json.WriteStartObject(single);
        foreach (ref readonly var entry in Entries)
        {
            json.WriteString(entry.Name, entry.Last);
        }

        json.WriteEndObject();
        json.WriteStartObject(multi);
        foreach (ref readonly var entry in Entries)
        {
            json.WriteStartArray(entry.Name);
            entry.WriteTo(json);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public void Add(string name, string value)
    {
        var position = Find(name);
        if (position < 0)
        {
            _index?.Add(name, _entries.Count);
            _entries.Add(new(name, value));
            if (_entries.Count == Many)
            {
                _index = new(_comparer);
                for (var each = 0; each < _entries.Count; each++)
                {
                    _index[_entries[each].Name] = each;
                }
            }
        }
        else
        {
            CollectionsMarshal.AsSpan(_entries)[position].Add(value);
        }
    }

    /// <summary>The last value of the name written exactly so, or null.</summary>
    public string? Last(string name) => Find(name) is >= 0 and var position && _entries[position].Name == name ? _entries[position].Last : null;

    /// <summary>The last value of the name in any case, or null.</summary>
    public string? LastAnyCase(string name)
    {
        foreach (ref readonly var entry in Entries)
        {
            if (string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return entry.Last;
            }
        }

        return null;
    }

    /// <summary>All values of the name written exactly so; empty when it is not there.</summary>
    public IReadOnlyList<string> All(string name) =>
        Find(name) is >= 0 and var position && _entries[position].Name == name ? _entries[position].Values : [];

    IEnumerable<string> IReadOnlyDictionary<string, string>.Keys => _entries.Select(entry => entry.Name);

    IEnumerable<string> IReadOnlyDictionary<string, string>.Values => _entries.Select(entry => entry.Last);

    string IReadOnlyDictionary<string, string>.this[string name] => Last(name) ?? throw new KeyNotFoundException(name);

    bool IReadOnlyDictionary<string, string>.ContainsKey(string name) => Last(name) is not null;

    bool IReadOnlyDictionary<string, string>.TryGetValue(string name, [MaybeNullWhen(false)] out string value) => (value = Last(name)) is not null;

    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator() =>
        _entries.Select(entry => KeyValuePair.Create(entry.Name, entry.Last)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)this).GetEnumerator();

    private int Find(string name)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(name, out var known) ? known : -1;
        }

        for (var position = 0; position < _entries.Count; position++)
        {
            if (_comparer.Equals(_entries[position].Name, name))
            {
                return position;
            }
        }

        return -1;
    }

    /// <summary>A name and its values.</summary>
    internal struct Entry(string name, string value)
    {
        private string _last = value;
        private List<string>? _all;

        public string Name { get; } = name;

        public readonly string Last => _last;

        public readonly IReadOnlyList<string> Values => _all ?? (IReadOnlyList<string>)[_last];

        /// <summary>Writes the values as items of the array that was begun.</summary>
        public readonly void WriteTo(Utf8JsonWriter json)
        {
            if (_all is null)
            {
                json.WriteStringValue(_last);
                return;
            }

            foreach (var value in _all)
            {
                json.WriteStringValue(value);
            }
        }

        public void Add(string value)
        {
            (_all ??= [_last]).Add(value);
            _last = value;
        }
    }
}
