namespace Gatehouse.Velocity.Parsing;

/// <summary>Tokens of references.</summary>
internal static class ReferenceRules
{
    public static void Match(LexicalState state, ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        switch (rest[0])
        {
            case '[':
                longest.Offer(TokenKind.IndexOpen, 1);
                break;
            case '(' when state == LexicalState.ReferenceMember:
                longest.Offer(TokenKind.ParenOpen, 1);
                break;
            case '{':
                longest.Offer(TokenKind.CurlyOpen, 1);
                break;
            case '}':
                longest.Offer(TokenKind.CurlyClose, 1);
                break;
        }

        DirectiveRules.MatchSet(rest, ref longest);
        LiteralRules.MatchBoolean(rest, ref longest);
        MatchName(rest, ref longest);
    }

    public static void MatchArguments(ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        var kind = rest[0] switch
        {
            '[' => TokenKind.BracketOpen,
            ']' => TokenKind.BracketClose,
            ',' => TokenKind.Comma,
            ':' => TokenKind.Colon,
            '{' => TokenKind.MapOpen,
            '}' => TokenKind.MapClose,
            ')' => TokenKind.CallClose,
            _ => TokenKind.None,
        };
        if (kind != TokenKind.None)
            longest.Offer(kind, 1);
        if (rest.StartsWith(".."))
            longest.Offer(TokenKind.DoubleDot, 2);

        DirectiveRules.MatchSet(rest, ref longest);
        LiteralRules.Match(rest, ref longest);
        LiteralRules.MatchBoolean(rest, ref longest);
        LiteralRules.MatchNumber(rest, ref longest);
        MatchName(rest, ref longest);
    }

    public static void MatchIndex(ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        if (rest[0] == ']')
            longest.Offer(TokenKind.IndexClose, 1);

        LiteralRules.Match(rest, ref longest);
        LiteralRules.MatchBoolean(rest, ref longest);
        LiteralRules.MatchNumber(rest, ref longest);
    }

    private static void MatchName(ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        if (rest[0] == '.' && rest.Length > 1 && char.IsAsciiLetter(rest[1]))
            longest.Offer(TokenKind.Dot, 2);

        if (!char.IsAsciiLetter(rest[0]) && rest[0] != '_')
            return;

        var length = 1;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '_'))
            length++;

        longest.Offer(TokenKind.Identifier, length);
    }
}
