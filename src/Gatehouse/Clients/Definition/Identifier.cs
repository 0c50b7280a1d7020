using System.Text;

namespace Gatehouse.Clients;

/// <summary>Makes identifiers of any text.</summary>
internal static class Identifier
{
    /// <summary>The words of a text in upper camel case; a fallback where it has none.</summary>
    public static string Pascal(string text, string fallback = "Value")
    {
        var name = new StringBuilder();
        var isStart = true;
        foreach (var character in text)
        {
            if (!char.IsLetter(character) && !char.IsAsciiDigit(character))
            {
                isStart = true;
                continue;
            }

            name.Append(isStart ? char.ToUpperInvariant(character) : character);
            isStart = false;
        }

        return name.Length == 0 ? fallback : char.IsAsciiDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>The words of a text in lower camel case; a fallback where it has none.</summary>
    public static string Camel(string text, string fallback = "value")
    {
        var name = Pascal(text, fallback);

        // An abbreviation at the start is one word: URLPath is urlPath, ID is id.
        var upper = name.TakeWhile(char.IsUpper).Count();
        var lowered = upper <= 1 || upper == name.Length ? upper : upper - 1;
        return name[..lowered].ToLowerInvariant() + name[lowered..];
    }

    /// <summary>Whether a text is an identifier.</summary>
    public static bool IsValid(string text) =>
        text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(character => character == '_' || char.IsLetter(character) || char.IsAsciiDigit(character));
}
