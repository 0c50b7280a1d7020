using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>Base64 as API Gateway decodes it.</summary>
internal static class Base64
{
    /// <summary>Decodes text; a line break between characters does no harm.</summary>
    public static bool TryDecode(string text, out ReadOnlyMemory<byte> bytes)
    {
        var buffer = new byte[(text.Length / 4 * 3) + 3];
        var decoded = Convert.TryFromBase64String(text, buffer, out var length);
        bytes = decoded ? buffer.AsMemory(0, length) : default;
        return decoded;
    }

    public static bool TryDecode(ReadOnlySpan<byte> text, out ReadOnlyMemory<byte> bytes) => TryDecode(Encoding.Latin1.GetString(text), out bytes);

    public static byte[] Encode(ReadOnlySpan<byte> bytes) => Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes));
}
