using System.Buffers.Text;

namespace Gatehouse.Local.Security;

/// <summary>Base64url as RFC 7515 has it: no padding, no blanks, and one spelling for each value.</summary>
internal static class Base64UrlStrict
{
    public static bool TryDecode(ReadOnlySpan<char> text, out byte[] bytes)
    {
        bytes = [];
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        }

        if (text.Length % 4 == 1)
            return false;
        var buffer = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        if (!Base64Url.TryDecodeFromChars(text, buffer, out var length))
            return false;
        bytes = buffer[..length];
        // The unused bits of the last character have to be 0.
        return text.SequenceEqual(Base64Url.EncodeToString(bytes));
    }
}
