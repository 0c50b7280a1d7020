using System.Text;
using System.Text.Unicode;

namespace Gatehouse.Local;

/// <summary>JSON of clients and functions, made such that every text in it can be read.</summary>
/// <remarks>What is no UTF-8, and half a surrogate pair (<c>\ud800</c>), becomes U+FFFD, as in AWS's own readers.</remarks>
internal static class SoundJson
{
    private const int EscapeLength = 6;

    /// <summary>The same bytes where nothing is wrong with them.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> json)
    {
        if (!Utf8.IsValid(json.Span))
        {
            json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json.Span));
        }

        return json.Span.IndexOf("\\ud"u8) >= 0 || json.Span.IndexOf("\\uD"u8) >= 0 ? Paired(json) : json;
    }

    private static byte[] Paired(ReadOnlyMemory<byte> json)
    {
        var bytes = json.ToArray();
        for (var index = 0; index < bytes.Length; index++)
        {
            if (bytes[index] != '\\')
            {
                continue;
            }

            switch (Surrogate(bytes, index))
            {
                case 'h' when Surrogate(bytes, index + EscapeLength) == 'l':
                    index += (2 * EscapeLength) - 1;
                    break;
                case 'h' or 'l':
                    "fffd"u8.CopyTo(bytes.AsSpan(index + 2));
                    index += EscapeLength - 1;
                    break;
                default:
                    index++;
                    break;
            }
        }

        return bytes;
    }

    /// <summary><c>h</c> or <c>l</c> where the escape of a high or low surrogate stands, else a blank.</summary>
    private static char Surrogate(ReadOnlySpan<byte> bytes, int index)
    {
        if (index + EscapeLength > bytes.Length || bytes[index] != '\\' || bytes[index + 1] != 'u' || (bytes[index + 2] | 0x20) != 'd')
        {
            return ' ';
        }

        return (char)(bytes[index + 3] | 0x20) switch
        {
            >= 'c' and <= 'f' => 'l',
            'a' or 'b' => 'h',
            _ => bytes[index + 3] is (byte)'8' or (byte)'9' ? 'h' : ' ',
        };
    }
}
