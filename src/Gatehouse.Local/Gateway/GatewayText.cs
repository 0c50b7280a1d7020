using System.Text;

namespace Gatehouse.Local;

/// <summary>Percent-encoded text of addresses.</summary>
internal static class GatewayText
{
    /// <summary>Decodes <c>%20</c>; what is no valid escape stays as it is, bytes that are no UTF-8 become U+FFFD.</summary>
    /// <param name="text">The encoded text.</param>
    /// <param name="plusIsSpace">Whether <c>+</c> is a space, as in query strings.</param>
    public static string Decode(ReadOnlySpan<char> text, bool plusIsSpace = false)
    {
        if (!text.Contains('%') && !(plusIsSpace && text.Contains('+')))
        {
            return text.ToString();
        }

        var source = Encoding.UTF8.GetBytes(text.ToString());
        var length = 0;
        for (var index = 0; index < source.Length; index++)
        {
            var value = source[index];
            if (value == '%' && index + 2 < source.Length && Digit(source[index + 1]) is >= 0 and var high && Digit(source[index + 2]) is >= 0 and var low)
            {
                value = (byte)((high << 4) | low);
                index += 2;
            }
            else if (value == '+' && plusIsSpace)
            {
                value = (byte)' ';
            }

            source[length++] = value;
        }

        return Encoding.UTF8.GetString(source, 0, length);
    }

    /// <summary>The parameters of a query string, decoded, in the order they were sent.</summary>
    /// <param name="query">The query string without question mark.</param>
    /// <param name="splitsAtSemicolon">Whether a semicolon parts parameters too, as in REST APIs.</param>
    public static List<KeyValuePair<string, string>> ParseQuery(string query, bool splitsAtSemicolon = false)
    {
        var parameters = new List<KeyValuePair<string, string>>();
        foreach (var range in query.AsSpan().SplitAny(splitsAtSemicolon ? "&;" : "&"))
        {
            var pair = query.AsSpan()[range];
            if (pair.IsEmpty)
            {
                continue;
            }

            var equals = pair.IndexOf('=');
            parameters.Add(equals < 0
                ? new(Decode(pair, plusIsSpace: true), "")
                : new(Decode(pair[..equals], plusIsSpace: true), Decode(pair[(equals + 1)..], plusIsSpace: true)));
        }

        return parameters;
    }

    private static int Digit(byte character) => character switch
    {
        >= (byte)'0' and <= (byte)'9' => character - '0',
        >= (byte)'a' and <= (byte)'f' => character - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => character - 'A' + 10,
        _ => -1,
    };
}
