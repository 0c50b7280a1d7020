namespace Gatehouse.Velocity.Parsing;

/// <summary>Tokens of strings, numbers, truth values and the white space between them.</summary>
internal static class LiteralRules
{
    public static void Match(ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        longest.Offer(TokenKind.WhiteSpace, CharRun.WhiteSpace(rest));
        if (rest[0] is '"' or '\'')
            longest.Offer(TokenKind.String, StringLength(rest, rest[0]));
    }

    public static void MatchBoolean(ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        if (rest.StartsWith("true"))
            longest.Offer(TokenKind.True, 4);
        else if (rest.StartsWith("false"))
            longest.Offer(TokenKind.False, 5);
    }

    public static void MatchNumber(ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        var sign = rest[0] == '-' ? 1 : 0;
        var whole = CharRun.Digits(rest[sign..]);
        var end = sign + whole;
        if (whole > 0)
        {
            longest.Offer(TokenKind.Integer, end + (rest[end..].StartsWith("..") ? 2 : 0));
            var exponent = Exponent(rest[end..]);
            if (exponent > 0)
                longest.Offer(TokenKind.Float, end + exponent);
        }

        if (end < rest.Length && rest[end] == '.')
        {
            var fraction = CharRun.Digits(rest[(end + 1)..]);
            if (whole > 0 || fraction > 0)
                longest.Offer(TokenKind.Float, end + 1 + fraction + Exponent(rest[(end + 1 + fraction)..]));
        }
    }

    private static int Exponent(ReadOnlySpan<char> rest)
    {
        if (rest is not ['e' or 'E', ..])
            return 0;

        var sign = rest.Length > 1 && rest[1] is '+' or '-' ? 1 : 0;
        var digits = CharRun.Digits(rest[(1 + sign)..]);
        return digits == 0 ? 0 : 1 + sign + digits;
    }

    // A doubled quote belongs to the string if the string still ends after it.
    private static int StringLength(ReadOnlySpan<char> rest, char quote)
    {
        var accepted = 0;
        for (var position = 1; position < rest.Length; position++)
        {
            if (rest[position] != quote)
                continue;

            accepted = position + 1;
            if (accepted == rest.Length || rest[accepted] != quote)
                break;
            position++;
        }

        return accepted;
    }
}
