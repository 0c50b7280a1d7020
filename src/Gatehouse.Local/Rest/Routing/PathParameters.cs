using System.Collections.Immutable;

namespace Gatehouse.Local.Rest;

/// <summary>The values of a path's variables, as the client sent them.</summary>
internal sealed class PathParameters
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

    public static PathParameters Of(ImmutableArray<KeyValuePair<string, string>> parameters) =>
        parameters.IsEmpty ? None : new([.. parameters.Select(each => each.Key)], [.. parameters.Select(each => each.Value)]);

    public string? Find(string name) => Array.IndexOf(_names, name) is >= 0 and var index ? _values[index] : null;
}
