using System.Security.Cryptography;
using System.Text;

namespace Gatehouse;

/// <summary>Makes logical ids from the user's own names, never from positions.</summary>
internal static class LogicalIds
{
    public static bool IsValid(string id) => id.Length is > 0 and <= 255 && id.All(char.IsAsciiLetterOrDigit);

    /// <summary>The letters and digits of a name, beginning in upper case; with a short hash where that loses something.</summary>
    public static string Part(string name)
    {
        var kept = string.Concat(name.Where(char.IsAsciiLetterOrDigit));
        if (kept.Length == 0)
        {
            return "X" + Hash(name, 8);
        }

        var pascal = char.ToUpperInvariant(kept[0]) + kept[1..];
        var faithful = kept.Length == name.Length && !char.IsAsciiLetterUpper(name[0]);
        return faithful ? pascal : pascal + Hash(name, 4);
    }

    /// <summary>As a part, but a name of letters and digits stays as it is.</summary>
    public static string Name(string name) => IsValid(name) ? char.ToUpperInvariant(name[0]) + name[1..] : Part(name);

    /// <summary>A part that stands for a text: the ids it refers to where there are some, else a hash.</summary>
    public static string Part(TemplateText text) => text.Parts switch
    {
        [AttributePart attribute] => attribute.LogicalId,
        [ReferencePart reference] when IsValid(reference.Name) => reference.Name,
        _ => Tail(text) + Hash(text.ToString(), 8),
    };

    /// <summary>The first hexadecimal digits of the SHA-256 of a text.</summary>
    public static string Hash(string text, int digits) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];

    private static string Tail(TemplateText text)
    {
        var last = text.ToString();
        var colon = last.LastIndexOf(':');
        return string.Concat(last[(colon + 1)..].Where(char.IsAsciiLetterOrDigit).Take(40));
    }
}
