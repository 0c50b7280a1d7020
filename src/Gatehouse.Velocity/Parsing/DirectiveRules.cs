namespace Gatehouse.Velocity.Parsing;

/// <summary>Tokens of directives and of the expressions in them.</summary>
internal static class DirectiveRules
{
    private static readonly (string Text, TokenKind Kind)[] Operators =
    [
        ("[", TokenKind.BracketOpen), ("]", TokenKind.BracketClose), (",", TokenKind.Comma), ("..", TokenKind.DoubleDot),
        (":", TokenKind.Colon), ("{", TokenKind.MapOpen), ("}", TokenKind.MapClose), ("(", TokenKind.ParenOpen),
        ("-", TokenKind.Minus), ("+", TokenKind.Plus), ("*", TokenKind.Multiply), ("/", TokenKind.Divide), ("%", TokenKind.Modulo),
        ("&&", TokenKind.And), ("and", TokenKind.And), ("||", TokenKind.Or), ("or", TokenKind.Or),
        ("<", TokenKind.Less), ("lt", TokenKind.Less), ("<=", TokenKind.LessOrEqual), ("le", TokenKind.LessOrEqual),
        (">", TokenKind.Greater), ("gt", TokenKind.Greater), (">=", TokenKind.GreaterOrEqual), ("ge", TokenKind.GreaterOrEqual),
        ("==", TokenKind.Equal), ("eq", TokenKind.Equal), ("!=", TokenKind.NotEqual), ("ne", TokenKind.NotEqual),
        ("!", TokenKind.Not), ("not", TokenKind.Not), ("=", TokenKind.Assign),
    ];

    public static void MatchInside(ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        foreach (var (text, kind) in Operators)
        {
            if (rest.StartsWith(text))
                longest.Offer(kind, text.Length);
        }

        if (rest[0] == ')')
            longest.Offer(TokenKind.ParenClose, 1 + CharRun.RestOfLine(rest[1..]));

        LiteralRules.Match(rest, ref longest);
        LiteralRules.MatchBoolean(rest, ref longest);
        LiteralRules.MatchNumber(rest, ref longest);
        MatchWord(rest, ref longest);
    }

    public static void MatchName(ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        Keyword(rest, "end", TokenKind.End, takesLine: true, ref longest);
        Keyword(rest, "if", TokenKind.If, takesLine: false, ref longest);
        Keyword(rest, "elseif", TokenKind.ElseIf, takesLine: false, ref longest);
        Keyword(rest, "else", TokenKind.Else, takesLine: true, ref longest);
        LiteralRules.MatchNumber(rest, ref longest);
        MatchWord(rest, ref longest);
    }

    public static void MatchSet(ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        var start = CharRun.Blanks(rest);
        var name = rest[start..].StartsWith("#set") ? 4 : rest[start..].StartsWith("#{set}") ? 6 : 0;
        if (name == 0)
            return;

        var paren = start + name + CharRun.Of(rest[(start + name)..], ' ');
        if (paren < rest.Length && rest[paren] == '(')
            longest.Offer(TokenKind.Set, paren + 1);
    }

    /// <summary>Length of <c>name</c> or <c>{name}</c>, 0 for neither.</summary>
    public static int WordLength(ReadOnlySpan<char> rest)
    {
        if (rest is not ['{', ..])
            return NameLength(rest, "_@");

        var name = NameLength(rest[1..], "_");
        return name > 0 && name + 1 < rest.Length && rest[name + 1] == '}' ? name + 2 : 0;
    }

    private static void MatchWord(ReadOnlySpan<char> rest, ref LongestMatch longest) =>
        longest.Offer(rest[0] == '{' ? TokenKind.BracketedWord : TokenKind.Word, WordLength(rest));

    private static int NameLength(ReadOnlySpan<char> rest, string extraStarts)
    {
        if (rest.IsEmpty || !(char.IsAsciiLetter(rest[0]) || extraStarts.Contains(rest[0])))
            return 0;

        var length = 1;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '_' or '@'))
            length++;

        return length;
    }

    private static void Keyword(ReadOnlySpan<char> rest, string name, TokenKind kind, bool takesLine, ref LongestMatch longest)
    {
        var length = 0;
        if (rest.StartsWith(name))
            length = name.Length;
        else if (rest[0] == '{' && rest[1..].StartsWith(name) && rest.Length > name.Length + 1 && rest[name.Length + 1] == '}')
            length = name.Length + 2;

        if (length > 0)
            longest.Offer(kind, length + (takesLine ? CharRun.RestOfLine(rest[length..]) : 0));
    }
}
