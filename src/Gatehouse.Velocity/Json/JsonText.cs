using System.Buffers;
using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity;

/// <summary>Writes compact JSON as json-smart does.</summary>
internal static class JsonText
{
    private const int MaxDepth = 400;
    private const string Hex = "0123456789ABCDEF";

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [
            '"', '\\', '/',
            .. Enumerable.Range(0, 0x20).Select(static c => (char)c),
            .. Enumerable.Range(0x7f, 0x21).Select(static c => (char)c),
            .. Enumerable.Range(0x2000, 0x100).Select(static c => (char)c),
        ]);

    public static void Append(TextBuffer output, object? value, JsonStyle style) => Append(output, value, style, 0);

    private static void Append(TextBuffer output, object? value, JsonStyle style, int depth)
    {
        if (depth > MaxDepth)
            throw new VelocityRenderException("A list or map contains itself or nests too deeply to be written as JSON");

        switch (value)
        {
            case null:
                output.Append("null");
                break;
            case string text:
                AppendString(output, text, style);
                break;
            case VelocityMap map:
                AppendMap(output, map, style, depth);
                break;
            case IJavaCollection or JavaArray:
                AppendArray(output, value as IEnumerable<object?> ?? ((JavaArray)value).Items, style, depth);
                break;
            case double or float when double.IsInfinity(JavaNumbers.ToDouble(value)):
                output.Append("null");
                break;
            case bool:
                JavaText.Append(output, value);
                break;
            default:
                if (JavaNumbers.IsNumber(value))
                    JavaText.Append(output, value);
                else
                    AppendString(output, JavaText.Of(value), style);
                break;
        }
    }

    private static void AppendMap(TextBuffer output, VelocityMap map, JsonStyle style, int depth)
    {
        output.Append('{');
        var isFirst = true;
        for (var cursor = 0; map.MoveNext(ref cursor, out var key, out var value); isFirst = false)
        {
            if (!isFirst)
                output.Append(',');
            AppendString(output, JavaText.Of(key), style);
            output.Append(':');
            Append(output, value, style, depth + 1);
        }

        output.Append('}');
    }

    private static void AppendArray(TextBuffer output, IEnumerable<object?> items, JsonStyle style, int depth)
    {
        output.Append('[');
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                output.Append(',');
            isFirst = false;
            Append(output, item, style, depth + 1);
        }

        output.Append(']');
    }

    private static void AppendString(TextBuffer output, string text, JsonStyle style)
    {
        output.Append('"');
        var rest = text.AsSpan();
        for (var next = rest.IndexOfAny(Escaped); next >= 0; next = rest.IndexOfAny(Escaped))
        {
            output.Append(rest[..next]);
            AppendEscaped(output, rest[next], style);
            rest = rest[(next + 1)..];
        }

        output.Append(rest);
        output.Append('"');
    }

    private static void AppendEscaped(TextBuffer output, char c, JsonStyle style)
    {
        var letter = c switch
        {
            '"' or '\\' => c,
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        if (c == '/')
        {
            output.Append(style == JsonStyle.Array ? "\\/" : "/");
            return;
        }

        output.Append('\\');
        if (letter != '\0')
        {
            output.Append(letter);
            return;
        }

        output.Append('u');
        output.Append(Hex[c >> 12]);
        output.Append(Hex[(c >> 8) & 15]);
        output.Append(Hex[(c >> 4) & 15]);
        output.Append(Hex[c & 15]);
    }
}
