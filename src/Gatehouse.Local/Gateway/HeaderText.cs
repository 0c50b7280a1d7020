using System.Buffers;
using System.Text;

namespace Gatehouse.Local;

/// <summary>Names and values of headers as they can stand on the wire.</summary>
internal static class HeaderText
{
    private const char LastByte = '\u00ff';

    private static readonly SearchValues<char> Token = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(static code => (char)code).Where(static control => control != '\t'), '\u007f']);

    /// <summary>Whether a text can be the name of a header, or of another thing that is one word on the wire.</summary>
    public static bool IsToken(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(Token);

    /// <summary>The value without characters that would end its line or break it: line feeds become blanks, other control characters go.</summary>
    public static string Clean(string value)
    {
        if (!value.AsSpan().ContainsAny(Controls))
        {
            return value;
        }

        var clean = new StringBuilder(value.Length);
        foreach (var each in value)
        {
            _ = each == '\n' ? clean.Append(' ') : Controls.Contains(each) ? clean : clean.Append(each);
        }

        return clean.ToString();
    }

    /// <summary>The value as characters of one byte each. What came from a client is such already; of other text it is the UTF-8.</summary>
    public static string OneByteEach(string value) =>
        value.AsSpan().ContainsAnyExceptInRange('\0', LastByte) ? Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(value)) : value;
}
