using System.Buffers;
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

        // The decoder itself refuses unused bits that are not 0.
        var buffer = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        if (Base64Url.DecodeFromChars(text, buffer, out _, out var length) != OperationStatus.Done)
            return false;
        bytes = buffer[..length];
        return true;
    }
}
