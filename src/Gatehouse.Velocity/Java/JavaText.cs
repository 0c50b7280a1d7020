using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Java;

/// <summary><c>toString</c> of Java.</summary>
internal static class JavaText
{
    private const int MaxDepth = 200;

    public static string Of(object? value, int limit = int.MaxValue)
    {
        switch (value)
        {
            case null:
                return "null";
            case string text:
                return text;
            case bool truth:
                return truth ? "true" : "false";
            case int number:
                return JavaNumbers.Text(number);
        }

        var buffer = new TextBuffer(limit);
        try
        {
            Append(buffer, value, 0);
            return buffer.ToString();
        }
        finally
        {
            buffer.Dispose();
        }
    }

    public static void Append(TextBuffer output, object? value) => Append(output, value, 0);

    private static void Append(TextBuffer output, object? value, int depth)
    {
        switch (value)
        {
            case null:
                output.Append("null");
                break;
            case string text:
                output.Append(text);
                break;
            case int number:
                output.Append(number);
                break;
            case long number:
                output.Append(number);
                break;
            case bool truth:
                output.Append(truth ? "true" : "false");
                break;
            case char character:
                output.Append(character);
                break;
            case double number:
                JavaDouble.Append(output, number);
                break;
            case float number:
                output.Append(JavaDouble.Text(number));
                break;
            case VelocityMap map:
                AppendMap(output, map, depth);
                break;
            case JsonArray array:
                JsonText.Append(output, array, JsonStyle.Array);
                break;
            case IJavaCollection collection:
                AppendCollection(output, collection, depth);
                break;
            case MapEntry entry:
                Append(output, entry.Key, Deeper(depth));
                output.Append('=');
                Append(output, entry.Value, Deeper(depth));
                break;
            case IFormattable formattable:
                output.Append(formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                output.Append(value.ToString() ?? "null");
                break;
        }
    }

    private static void AppendMap(TextBuffer output, VelocityMap map, int depth)
    {
        if (map.PrintsNothing)
            return;

        output.Append('{');
        var isFirst = true;
        for (var cursor = 0; map.MoveNext(ref cursor, out var key, out var value); isFirst = false)
        {
            if (!isFirst)
                output.Append(", ");
            AppendMember(output, key, map, "(this Map)", depth);
            output.Append('=');
            AppendMember(output, value, map, "(this Map)", depth);
        }

        output.Append('}');
    }

    private static void AppendCollection(TextBuffer output, IJavaCollection collection, int depth)
    {
        output.Append('[');
        var isFirst = true;
        foreach (var item in collection)
        {
            if (!isFirst)
                output.Append(", ");
            isFirst = false;
            AppendMember(output, item, collection, "(this Collection)", depth);
        }

        output.Append(']');
    }

    private static void AppendMember(TextBuffer output, object? member, object owner, string self, int depth)
    {
        if (ReferenceEquals(member, owner))
            output.Append(self);
        else
            Append(output, member, Deeper(depth));
    }

    private static int Deeper(int depth) =>
        depth < MaxDepth ? depth + 1 : throw new VelocityRenderException("A list or map contains itself or nests too deeply to be printed");
}
