namespace Gatehouse.Velocity.Parsing;

/// <summary>The tokens as the parser takes them: each is read from the lexer when it is first asked for.</summary>
internal sealed class TokenStream(Lexer lexer)
{
    // Guards against templates made to need exponentially much looking ahead.
    private const int MaxScans = 1_000_000;

    private Token _scanned = new(TokenKind.None, "", 1, 1);
    private Token _furthest = new(TokenKind.None, "", 1, 1);
    private int _budget;
    private int _scans;
    private int _scanDepth;
    private bool _decided;

    public Token Current { get; private set; } = new(TokenKind.None, "", 1, 1);

    public TokenKind NextKind => Peek().Kind;

    public Token Peek() => After(Current);

    public Token Take(TokenKind kind)
    {
        var token = Peek();
        if (token.Kind != kind)
            throw Unexpected(token);

        return Current = token;
    }

    public bool TakeIf(TokenKind kind)
    {
        if (NextKind != kind)
            return false;

        Take(kind);
        return true;
    }

    /// <summary>Whether the next tokens fit the rule; after <paramref name="tokens"/> tokens that fit, the rest is taken for granted.</summary>
    public bool Fits(int tokens, Func<TokenStream, bool> rule)
    {
        _budget = tokens;
        _scanned = _furthest = Current;
        _decided = false;
        _scanDepth = 0;
        return rule(this) || _decided;
    }

    public bool Scan(TokenKind kind)
    {
        if (_decided)
            return true;
        if (++_scans > MaxScans)
            throw new VelocityParseException(new VelocityError("The template is too complex to parse", Current.Line, Current.Column));

        if (ReferenceEquals(_scanned, _furthest))
        {
            _budget--;
            _furthest = After(_scanned);
        }

        _scanned = After(_scanned);
        if (_scanned.Kind != kind)
            return false;

        if (_budget == 0 && ReferenceEquals(_scanned, _furthest))
            _decided = true;
        return true;
    }

    public bool EnterScan()
    {
        if (_scanDepth == Parser.MaxDepth)
            return false;

        _scanDepth++;
        return true;
    }

    public void LeaveScan() => _scanDepth--;

    public bool ScanAny(params ReadOnlySpan<Func<TokenStream, bool>> rules)
    {
        var start = _scanned;
        foreach (var rule in rules)
        {
            _scanned = start;
            if (rule(this) || _decided)
                return true;
        }

        return false;
    }

    public void ScanOptional(Func<TokenStream, bool> rule)
    {
        var start = _scanned;
        if (!rule(this) && !_decided)
            _scanned = start;
    }

    public void ScanMany(Func<TokenStream, bool> rule)
    {
        while (!_decided)
        {
            var start = _scanned;
            if (rule(this))
                continue;

            if (!_decided)
                _scanned = start;
            return;
        }
    }

    public static VelocityParseException Unexpected(Token token) =>
        new(new VelocityError(
            token.Kind == TokenKind.EndOfTemplate ? "The template ends too early: a directive is not closed" : $"Unexpected '{Shorten(token.Image)}'",
            token.Line,
            token.Column));

    private static string Shorten(string image) => image.Length <= 40 ? image : image[..40] + "...";

    private Token After(Token token) => token.Next ??= lexer.Next();
}
