namespace Gatehouse.Velocity.Parsing;

/// <summary>References, literals and operators.</summary>
internal sealed class ExpressionParser(TokenStream tokens, ParseScope scope)
{
    // Operators of one level form a chain that is as deep as it is long.
    private const int MaxChain = 1_000;

    private static readonly (TokenKind Token, NodeKind Node)[][] Precedence =
    [
        [(TokenKind.Or, NodeKind.Or)],
        [(TokenKind.And, NodeKind.And)],
        [(TokenKind.Equal, NodeKind.Equal), (TokenKind.NotEqual, NodeKind.NotEqual)],
        [
            (TokenKind.Less, NodeKind.Less), (TokenKind.Greater, NodeKind.Greater),
            (TokenKind.LessOrEqual, NodeKind.LessOrEqual), (TokenKind.GreaterOrEqual, NodeKind.GreaterOrEqual),
        ],
        [(TokenKind.Plus, NodeKind.Add), (TokenKind.Minus, NodeKind.Subtract)],
        [(TokenKind.Multiply, NodeKind.Multiply), (TokenKind.Divide, NodeKind.Divide), (TokenKind.Modulo, NodeKind.Modulo)],
    ];

    public SyntaxNode ParseExpression()
    {
        var node = new SyntaxNode(NodeKind.Expression, tokens.Peek());
        using var level = scope.Nest(node.First);
        node.Add(ParseOperators(0));
        return Close(node);
    }

    public SyntaxNode ParseReference()
    {
        var node = new SyntaxNode(NodeKind.Reference, tokens.Peek());
        using var level = scope.Nest(node.First);
        var isFormal = tokens.TakeIf(TokenKind.CurlyOpen);
        tokens.Take(TokenKind.Identifier);
        AddIndexes(node);
        while (tokens.Fits(2, Lookahead.Member))
        {
            tokens.Take(TokenKind.Dot);
            node.Add(tokens.Fits(3, Lookahead.Method) ? ParseMethod() : ParseToken(NodeKind.Identifier, TokenKind.Identifier));
            AddIndexes(node);
        }

        if (isFormal)
            tokens.Take(TokenKind.CurlyClose);
        return Close(node);
    }

    public SyntaxNode ParseDirectiveArgument() =>
        tokens.NextKind == TokenKind.Word ? ParseToken(NodeKind.Word, TokenKind.Word) : ParseOperand();

    private SyntaxNode ParseOperators(int precedence)
    {
        if (precedence == Precedence.Length)
            return ParseUnary();

        var left = ParseOperators(precedence + 1);
        while (OperatorOf(precedence, tokens.NextKind) is { } kind)
        {
            tokens.Take(tokens.NextKind);
            var node = new SyntaxNode(kind, tokens.Peek());
            node.Add(left);
            node.Add(ParseOperators(precedence + 1));
            if (node.Depth > MaxChain)
                throw new VelocityParseException(new VelocityError("The expression is too long", node.First.Line, node.First.Column));

            left = Close(node);
        }

        return left;
    }

    private static NodeKind? OperatorOf(int precedence, TokenKind token)
    {
        foreach (var (kind, node) in Precedence[precedence])
        {
            if (kind == token)
                return node;
        }

        return null;
    }

    private SyntaxNode ParseUnary()
    {
        if (!tokens.Fits(2, Lookahead.Negation))
            return ParsePrimary();

        tokens.TakeIf(TokenKind.WhiteSpace);
        tokens.Take(TokenKind.Not);
        var node = new SyntaxNode(NodeKind.Not, tokens.Peek());
        using var level = scope.Nest(node.First);
        node.Add(ParseUnary());
        return Close(node);
    }

    private SyntaxNode ParsePrimary()
    {
        tokens.TakeIf(TokenKind.WhiteSpace);
        SyntaxNode node;
        if (tokens.TakeIf(TokenKind.ParenOpen))
        {
            node = ParseExpression();
            tokens.Take(TokenKind.ParenClose);
        }
        else
        {
            node = ParseOperand();
        }

        tokens.TakeIf(TokenKind.WhiteSpace);
        return node;
    }

    private SyntaxNode ParseParameter()
    {
        tokens.TakeIf(TokenKind.WhiteSpace);
        var node = ParseOperand();
        tokens.TakeIf(TokenKind.WhiteSpace);
        return node;
    }

    private SyntaxNode ParseOperand() => tokens.NextKind switch
    {
        TokenKind.String => ParseToken(NodeKind.String, TokenKind.String),
        TokenKind.Integer => ParseToken(NodeKind.Integer, TokenKind.Integer),
        TokenKind.Float => ParseToken(NodeKind.Float, TokenKind.Float),
        TokenKind.True => ParseToken(NodeKind.True, TokenKind.True),
        TokenKind.False => ParseToken(NodeKind.False, TokenKind.False),
        TokenKind.MapOpen => ParseMap(),
        TokenKind.BracketOpen => tokens.Fits(Lookahead.Unlimited, Lookahead.RangeStart) ? ParseRange() : ParseArray(),
        TokenKind.Identifier or TokenKind.CurlyOpen => ParseReference(),
        _ => throw TokenStream.Unexpected(tokens.Peek()),
    };

    private SyntaxNode ParseToken(NodeKind kind, TokenKind token) => new(kind, tokens.Take(token)) { Level = scope.Depth };

    private SyntaxNode ParseMethod()
    {
        var node = new SyntaxNode(NodeKind.Method, tokens.Peek());
        using var level = scope.Nest(node.First);
        tokens.Take(TokenKind.Identifier);
        tokens.Take(TokenKind.ParenOpen);
        if (tokens.NextKind != TokenKind.CallClose)
            AddParameters(node);
        tokens.Take(TokenKind.CallClose);
        return Close(node);
    }

    private void AddIndexes(SyntaxNode reference)
    {
        while (tokens.NextKind == TokenKind.IndexOpen)
        {
            var node = new SyntaxNode(NodeKind.Index, tokens.Take(TokenKind.IndexOpen));
            tokens.TakeIf(TokenKind.WhiteSpace);
            if (tokens.NextKind is TokenKind.Float)
                throw TokenStream.Unexpected(tokens.Peek());

            node.Add(ParseOperand());
            tokens.TakeIf(TokenKind.WhiteSpace);
            tokens.Take(TokenKind.IndexClose);
            reference.Add(Close(node));
        }
    }

    private void AddParameters(SyntaxNode node)
    {
        do
            node.Add(ParseParameter());
        while (tokens.TakeIf(TokenKind.Comma));
    }

    private SyntaxNode ParseMap()
    {
        var node = new SyntaxNode(NodeKind.Map, tokens.Take(TokenKind.MapOpen));
        using var level = scope.Nest(node.First);
        if (tokens.Fits(2, Lookahead.MapEntries))
        {
            do
            {
                node.Add(ParseParameter());
                tokens.Take(TokenKind.Colon);
                node.Add(ParseParameter());
            }
            while (tokens.TakeIf(TokenKind.Comma));
        }
        else
        {
            tokens.TakeIf(TokenKind.WhiteSpace);
        }

        if (!tokens.TakeIf(TokenKind.MapClose))
            tokens.Take(TokenKind.CurlyClose);
        return Close(node);
    }

    private SyntaxNode ParseArray()
    {
        var node = new SyntaxNode(NodeKind.Array, tokens.Take(TokenKind.BracketOpen));
        using var level = scope.Nest(node.First);
        if (tokens.NextKind != TokenKind.BracketClose)
            AddParameters(node);
        tokens.Take(TokenKind.BracketClose);
        return Close(node);
    }

    private SyntaxNode ParseRange()
    {
        var node = new SyntaxNode(NodeKind.Range, tokens.Take(TokenKind.BracketOpen));
        tokens.TakeIf(TokenKind.WhiteSpace);
        node.Add(ParseRangeEnd());
        tokens.TakeIf(TokenKind.WhiteSpace);
        tokens.Take(TokenKind.DoubleDot);
        tokens.TakeIf(TokenKind.WhiteSpace);
        node.Add(ParseRangeEnd());
        tokens.TakeIf(TokenKind.WhiteSpace);
        tokens.Take(TokenKind.BracketClose);
        return Close(node);
    }

    private SyntaxNode ParseRangeEnd() =>
        tokens.NextKind == TokenKind.Integer ? ParseToken(NodeKind.Integer, TokenKind.Integer) : ParseReference();

    private SyntaxNode Close(SyntaxNode node)
    {
        node.Last = tokens.Current;
        return node;
    }
}
