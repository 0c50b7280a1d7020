using System.Collections.Immutable;
using System.Text.Json;

namespace Gatehouse.Local;

/// <summary>A path into a JSON body as selection expressions and HTTP API mappings write it: <c>a.b[0]['c d']</c>.</summary>
internal sealed class BodyPath
{
    private readonly ImmutableArray<(string? Name, int Index)> _steps;

    private BodyPath(ImmutableArray<(string? Name, int Index)> steps) => _steps = steps;

    /// <summary>Reads a path; null when it is none.</summary>
    /// <param name="text">The path without <c>$.</c>; empty for the whole body.</param>
    public static BodyPath? Parse(ReadOnlySpan<char> text)
    {
        var steps = ImmutableArray.CreateBuilder<(string?, int)>();
        while (!text.IsEmpty)
        {
            if (text[0] == '[')
            {
                var end = text.IndexOf(']');
                if (end < 0 || Bracket(text[1..end]) is not { } step)
                {
                    return null;
                }

                steps.Add(step);
                text = text[(end + 1)..];
            }
            else
            {
                var name = text[0] == '.' ? text[1..] : text;
                var length = name.IndexOfAny('.', '[') is >= 0 and var stop ? stop : name.Length;
                if (length == 0)
                {
                    return null;
                }

                steps.Add((name[..length].ToString(), -1));
                text = name[length..];
            }
        }

        return new(steps.DrainToImmutable());
    }

    /// <summary>Whether the path leads to the whole body.</summary>
    public bool IsWhole => _steps.IsEmpty;

    /// <summary>The value at the path, or null when there is none.</summary>
    public JsonElement? Find(JsonElement root)
    {
        foreach (var (name, index) in _steps)
        {
            if (name is not null)
            {
                if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(name, out root))
                {
                    return null;
                }
            }
            else if (root.ValueKind != JsonValueKind.Array || index >= root.GetArrayLength())
            {
                return null;
            }
            else
            {
                root = root[index];
            }
        }

        return root;
    }

    /// <summary>A value as text: strings without quotes, objects as JSON, arrays as <c>[item1, item2]</c>.</summary>
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(Text))}]",
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => value.GetRawText(),
    };

    private static (string?, int)? Bracket(ReadOnlySpan<char> inner)
    {
        if (inner.Length >= 2 && inner[0] is '\'' or '"' && inner[^1] == inner[0])
        {
            return (inner[1..^1].ToString(), -1);
        }

        return int.TryParse(inner, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) ? (null, index) : null;
    }
}
