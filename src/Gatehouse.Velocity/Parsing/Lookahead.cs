namespace Gatehouse.Velocity.Parsing;

/// <summary>The rules of the grammar as questions to the next tokens, for the places where one token does not decide.</summary>
internal static class Lookahead
{
    public const int Unlimited = int.MaxValue;

    public static bool Reference(TokenStream tokens) =>
        tokens.ScanAny(PlainReference, FormalReference);

    public static bool Member(TokenStream tokens)
    {
        if (!tokens.Scan(TokenKind.Dot) || !tokens.ScanAny(Method, Identifier))
            return false;

        tokens.ScanMany(Index);
        return true;
    }

    public static bool Method(TokenStream tokens)
    {
        if (!Identifier(tokens) || !tokens.Scan(TokenKind.ParenOpen))
            return false;

        tokens.ScanOptional(Parameters);
        return tokens.Scan(TokenKind.CallClose);
    }

    public static bool RangeStart(TokenStream tokens)
    {
        if (!tokens.Scan(TokenKind.BracketOpen))
            return false;

        tokens.ScanOptional(WhiteSpace);
        if (!tokens.ScanAny(Reference, Integer))
            return false;

        tokens.ScanOptional(WhiteSpace);
        return tokens.Scan(TokenKind.DoubleDot);
    }

    public static bool MapEntries(TokenStream tokens)
    {
        if (!MapEntry(tokens))
            return false;

        tokens.ScanMany(NextMapEntry);
        return true;
    }

    public static bool DirectiveArgument(TokenStream tokens)
    {
        tokens.ScanOptional(WhiteSpace);
        tokens.ScanOptional(CommaAndSpace);
        return tokens.ScanAny(Reference, Word, String, Integer, Range, Float, Map, Array, True, False);
    }

    public static bool Negation(TokenStream tokens)
    {
        tokens.ScanOptional(WhiteSpace);
        return tokens.Scan(TokenKind.Not);
    }

    public static bool DoubleEscape(TokenStream tokens) => tokens.Scan(TokenKind.DoubleEscape);

    private static bool PlainReference(TokenStream tokens)
    {
        if (!Identifier(tokens))
            return false;

        ReferenceTail(tokens);
        return true;
    }

    private static bool FormalReference(TokenStream tokens)
    {
        if (!tokens.Scan(TokenKind.CurlyOpen) || !Identifier(tokens))
            return false;

        ReferenceTail(tokens);
        return tokens.Scan(TokenKind.CurlyClose);
    }

    private static void ReferenceTail(TokenStream tokens)
    {
        tokens.ScanMany(Index);
        tokens.ScanMany(Member);
    }

    private static bool Index(TokenStream tokens)
    {
        if (!tokens.Scan(TokenKind.IndexOpen))
            return false;

        tokens.ScanOptional(WhiteSpace);
        if (!tokens.ScanAny(String, Integer, True, False, Reference))
            return false;

        tokens.ScanOptional(WhiteSpace);
        return tokens.Scan(TokenKind.IndexClose);
    }

    private static bool Parameter(TokenStream tokens)
    {
        if (!tokens.EnterScan())
            return false;

        tokens.ScanOptional(WhiteSpace);
        var fits = tokens.ScanAny(String, Integer, Range, Map, Array, True, False, Reference, Float);
        if (fits)
            tokens.ScanOptional(WhiteSpace);
        tokens.LeaveScan();
        return fits;
    }

    private static bool Parameters(TokenStream tokens)
    {
        if (!Parameter(tokens))
            return false;

        tokens.ScanMany(NextParameter);
        return true;
    }

    private static bool Range(TokenStream tokens)
    {
        if (!RangeStart(tokens))
            return false;

        tokens.ScanOptional(WhiteSpace);
        if (!tokens.ScanAny(Reference, Integer))
            return false;

        tokens.ScanOptional(WhiteSpace);
        return tokens.Scan(TokenKind.BracketClose);
    }

    private static bool Map(TokenStream tokens) =>
        tokens.Scan(TokenKind.MapOpen)
        && tokens.ScanAny(MapEntries, Nothing)
        && tokens.ScanAny(static t => t.Scan(TokenKind.MapClose), static t => t.Scan(TokenKind.CurlyClose));

    private static bool Nothing(TokenStream tokens)
    {
        tokens.ScanOptional(WhiteSpace);
        return true;
    }

    private static bool Array(TokenStream tokens)
    {
        if (!tokens.Scan(TokenKind.BracketOpen))
            return false;

        tokens.ScanOptional(Parameters);
        return tokens.Scan(TokenKind.BracketClose);
    }

    private static bool MapEntry(TokenStream tokens) => Parameter(tokens) && tokens.Scan(TokenKind.Colon) && Parameter(tokens);

    private static bool NextMapEntry(TokenStream tokens) => tokens.Scan(TokenKind.Comma) && MapEntry(tokens);

    private static bool NextParameter(TokenStream tokens) => tokens.Scan(TokenKind.Comma) && Parameter(tokens);

    private static bool CommaAndSpace(TokenStream tokens)
    {
        if (!tokens.Scan(TokenKind.Comma))
            return false;

        tokens.ScanOptional(WhiteSpace);
        return true;
    }

    private static bool WhiteSpace(TokenStream tokens) => tokens.Scan(TokenKind.WhiteSpace);

    private static bool Identifier(TokenStream tokens) => tokens.Scan(TokenKind.Identifier);

    private static bool Word(TokenStream tokens) => tokens.Scan(TokenKind.Word);

    private static bool String(TokenStream tokens) => tokens.Scan(TokenKind.String);

    private static bool Integer(TokenStream tokens) => tokens.Scan(TokenKind.Integer);

    private static bool Float(TokenStream tokens) => tokens.Scan(TokenKind.Float);

    private static bool True(TokenStream tokens) => tokens.Scan(TokenKind.True);

    private static bool False(TokenStream tokens) => tokens.Scan(TokenKind.False);
}
