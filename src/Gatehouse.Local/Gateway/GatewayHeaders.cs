using System.Collections;

namespace Gatehouse.Local;

/// <summary>Headers as they stand on the wire: in order, with their letter case, repeated where they are repeated.</summary>
/// <remarks>Look-ups compare names without case.</remarks>
public sealed class GatewayHeaders : IEnumerable<KeyValuePair<string, string>>
{
    private readonly List<KeyValuePair<string, string>> _lines;

    /// <summary>Headers without a line.</summary>
    public GatewayHeaders(int capacity = 8) => _lines = new(capacity);

    /// <summary>The number of lines.</summary>
    public int Count => _lines.Count;

    /// <summary>The line at a position.</summary>
    public KeyValuePair<string, string> this[int index] => _lines[index];

    /// <summary>The first value of a header, or null.</summary>
    public string? First(string name)
    {
        foreach (var (key, value) in _lines)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The last value of a header, or null.</summary>
    public string? Last(string name)
    {
        for (var index = _lines.Count - 1; index >= 0; index--)
        {
            if (string.Equals(_lines[index].Key, name, StringComparison.OrdinalIgnoreCase))
            {
                return _lines[index].Value;
            }
        }

        return null;
    }

    /// <summary>Whether a header is there.</summary>
    public bool Contains(string name) => First(name) is not null;

    /// <summary>Adds a line at the end.</summary>
    public void Add(string name, string value) => _lines.Add(new(name, value));

    /// <summary>Replaces all lines of a header by one.</summary>
    public void Set(string name, string value)
    {
        Remove(name);
        Add(name, value);
    }

    /// <summary>Removes all lines of a header.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string name) =>
        _lines.RemoveAll(line => string.Equals(line.Key, name, StringComparison.OrdinalIgnoreCase)) > 0;

    /// <summary>The lines, in order.</summary>
    public List<KeyValuePair<string, string>>.Enumerator GetEnumerator() => _lines.GetEnumerator();

    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
