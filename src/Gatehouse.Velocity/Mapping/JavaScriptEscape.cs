using System.Globalization;
using System.Text;

namespace Gatehouse.Velocity.Mapping;

/// <summary>Escapes a text for a JavaScript string, as commons-lang 2 does: quotes, slashes, control characters and all that is not ASCII.</summary>
internal static class JavaScriptEscape
{
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\b' => result.Append("\\b"),
                '\n' => result.Append("\\n"),
                '\t' => result.Append("\\t"),
                '\f' => result.Append("\\f"),
                '\r' => result.Append("\\r"),
                '\'' or '"' or '\\' or '/' => result.Append('\\').Append(c),
                < ' ' or > '\u007e' => result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }
}
