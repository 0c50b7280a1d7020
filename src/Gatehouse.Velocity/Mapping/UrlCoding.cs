using System.Globalization;
using System.Text;

namespace Gatehouse.Velocity.Mapping;

/// <summary>application/x-www-form-urlencoded, as Java's URLEncoder and URLDecoder have it.</summary>
internal static class UrlCoding
{
    public static string Encode(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)b) || (char)b is '.' or '-' or '*' or '_')
                result.Append((char)b);
            else if (b == ' ')
                result.Append('+');
            else
                result.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }

    public static string Decode(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '+':
                    bytes.Add((byte)' ');
                    break;
                case '%':
                    if (i + 2 >= text.Length || !byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var b))
                        throw new VelocityRenderException("$util.urlDecode: '%' is not followed by two hexadecimal digits");

                    bytes.Add(b);
                    i += 2;
                    break;
                default:
                    var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
                    bytes.AddRange(Encoding.UTF8.GetBytes(text, i, length));
                    i += length - 1;
                    break;
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
