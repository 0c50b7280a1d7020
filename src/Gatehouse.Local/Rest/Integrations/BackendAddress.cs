using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>Addresses of backends whose path and query are sent as they were written: escapes and dot segments stay what they are.</summary>
internal static class BackendAddress
{
    private const string Marks = "-._~!$&'()*+,;=:@/?[]";

    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>Reads an address. What cannot stand in one is percent-encoded.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? address)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var length = scheme < 0 ? -1 : text.AsSpan(scheme + 3).IndexOfAny('/', '?', '#');
        var end = length < 0 ? text.Length : scheme + 3 + length;
        var written = new StringBuilder(text.Length + 16).Append(text, 0, end);
        if (end == text.Length || text[end] != '/')
        {
            written.Append('/');
        }

        AppendEncoded(written, text.AsSpan(end));
        return Uri.TryCreate(written.ToString(), AsWritten, out address);
    }

    private static void AppendEncoded(StringBuilder written, ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[4];
        while (!text.IsEmpty)
        {
            var isEscape = text is ['%', var high, var low, ..] && char.IsAsciiHexDigit(high) && char.IsAsciiHexDigit(low);
            if (isEscape || char.IsAsciiLetterOrDigit(text[0]) || Marks.Contains(text[0], StringComparison.Ordinal))
            {
                written.Append(text[0]);
                text = text[1..];
                continue;
            }

            Rune.DecodeFromUtf16(text, out var rune, out var consumed);
            foreach (var each in bytes[..rune.EncodeToUtf8(bytes)])
            {
                written.Append(CultureInfo.InvariantCulture, $"%{each:X2}");
            }

            text = text[consumed..];
        }
    }
}
