using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Gatehouse.Local.Rest;

/// <summary>The values of a path's variables, as the client sent them.</summary>
internal sealed class PathParameters : IReadOnlyDictionary<string, string>
{
    private readonly string[] _names;
    private readonly string[] _values;

    private PathParameters(string[] names, string[] values)
    {
        _names = names;
        _values = values;
    }

    public static PathParameters None { get; } = new([], []);

    public int Count => _names.Length;

    public KeyValuePair<string, string> this[int index] => new(_names[index], _values[index]);

    public static PathParameters Of(string[] names, ReadOnlySpan<char> path, ReadOnlySpan<Range> values)
    {
        if (names.Length == 0)
        {
            return None;
        }

        var texts = new string[names.Length];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = path[values[index]].ToString();
        }

        return new(names, texts);
    }

    public string? Find(string name) => Array.IndexOf(_names, name) is >= 0 and var index ? _values[index] : null;

    IEnumerable<string> IReadOnlyDictionary<string, string>.Keys => _names;

    IEnumerable<string> IReadOnlyDictionary<string, string>.Values => _values;

    string IReadOnlyDictionary<string, string>.this[string name] => Find(name) ?? throw new KeyNotFoundException(name);

    bool IReadOnlyDictionary<string, string>.ContainsKey(string name) => Find(name) is not null;

    bool IReadOnlyDictionary<string, string>.TryGetValue(string name, [MaybeNullWhen(false)] out string value) => (value = Find(name)) is not null;

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        _names.Select((name, index) => KeyValuePair.Create(name, _values[index])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
