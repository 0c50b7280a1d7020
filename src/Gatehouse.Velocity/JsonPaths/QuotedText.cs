using System.Text;

namespace Gatehouse.Velocity.JsonPaths;

internal static class QuotedText
{
    /// <summary>Reads a text in single or double quotes, with backslash escapes; null where there is none.</summary>
    public static string? Read(string text, ref int position)
    {
        if (position >= text.Length || text[position] is not ('\'' or '"'))
            return null;

        var quote = text[position];
        var result = new StringBuilder();
        for (var i = position + 1; i < text.Length; i++)
        {
            if (text[i] == quote)
            {
                position = i + 1;
                return result.ToString();
            }

            if (text[i] == '\\' && i + 1 < text.Length)
                i++;
            result.Append(text[i]);
        }

        return null;
    }
}
