namespace Gatehouse.Velocity.Parsing;

/// <summary>The statements of Velocity 1.7.</summary>
internal sealed class Parser
{
    /// <summary>How deep directives, expressions and strings within strings may nest.</summary>
    public const int MaxDepth = 200;

    private readonly Lexer _lexer;
    private readonly TokenStream _tokens;
    private readonly ParseScope _scope;
    private readonly ExpressionParser _expressions;

    public Parser(SourceText source, ParseScope scope)
    {
        _lexer = new Lexer(source);
        _tokens = new TokenStream(_lexer);
        _scope = scope;
        _expressions = new ExpressionParser(_tokens, scope);
    }

    public SyntaxNode ParseTemplate()
    {
        var template = new SyntaxNode(NodeKind.Template, _tokens.Peek());
        AddStatements(template);
        template.Last = _tokens.Take(TokenKind.EndOfTemplate);
        return template;
    }

    private void AddStatements(SyntaxNode parent)
    {
        while (BeginsStatement(_tokens.NextKind))
            parent.Add(ParseStatement());
    }

    private SyntaxNode ParseBlock()
    {
        var block = new SyntaxNode(NodeKind.Block, _tokens.Peek());
        AddStatements(block);
        return Close(block);
    }

    private SyntaxNode ParseStatement()
    {
        var next = _tokens.Peek();
        if (next.Kind == TokenKind.If)
            return ParseIf();
        if (_tokens.Fits(2, Lookahead.Reference))
            return _expressions.ParseReference();

        return next.Kind switch
        {
            TokenKind.LineCommentOpen => ParseLineComment(),
            TokenKind.BlockComment or TokenKind.FormalComment => ParseSingle(NodeKind.Comment),
            TokenKind.TextBlock => ParseSingle(NodeKind.TextBlock),
            TokenKind.Set => ParseSet(),
            TokenKind.EscapedDirective => ParseEscapedDirective(),
            TokenKind.DoubleEscape => ParseEscape(),
            TokenKind.Word or TokenKind.BracketedWord => ParseDirective(),
            TokenKind.Identifier => throw TokenStream.Unexpected(next),
            _ => ParseSingle(NodeKind.Text),
        };
    }

    private SyntaxNode ParseSingle(NodeKind kind) => new(kind, _tokens.Take(_tokens.NextKind));

    private SyntaxNode ParseLineComment()
    {
        var comment = new SyntaxNode(NodeKind.Comment, _tokens.Take(TokenKind.LineCommentOpen));
        _tokens.TakeIf(TokenKind.LineCommentEnd);
        return Close(comment);
    }

    private SyntaxNode ParseEscapedDirective()
    {
        var token = _tokens.Take(TokenKind.EscapedDirective);
        token.Image = _scope.Unescape(token.Image);
        return new SyntaxNode(NodeKind.EscapedDirective, token);
    }

    private SyntaxNode ParseEscape()
    {
        var node = new SyntaxNode(NodeKind.Escape, _tokens.Peek());
        var count = 0;
        do
        {
            _tokens.Take(TokenKind.DoubleEscape);
            count++;
        }
        while (_tokens.Fits(2, Lookahead.DoubleEscape));

        var next = _tokens.Peek();
        var isControl = next.Kind is TokenKind.End or TokenKind.If or TokenKind.ElseIf or TokenKind.Else
            || (next.Image.Length > 0 && _scope.IsDirectiveOrMacro(next.Image[1..]));
        node.Text = new string('\\', isControl ? count : count * 2);
        return Close(node);
    }

    private SyntaxNode ParseIf()
    {
        var node = new SyntaxNode(NodeKind.If, _tokens.Take(TokenKind.If));
        using var level = _scope.Nest(node.First);
        node.Add(ParseCondition());
        node.Add(ParseBlock());
        while (_tokens.NextKind == TokenKind.ElseIf)
        {
            var elseIf = new SyntaxNode(NodeKind.ElseIf, _tokens.Take(TokenKind.ElseIf));
            elseIf.Add(ParseCondition());
            elseIf.Add(ParseBlock());
            node.Add(Close(elseIf));
        }

        if (_tokens.NextKind == TokenKind.Else)
        {
            var otherwise = new SyntaxNode(NodeKind.Else, _tokens.Take(TokenKind.Else));
            otherwise.Add(ParseBlock());
            node.Add(Close(otherwise));
        }

        _tokens.Take(TokenKind.End);
        return Close(node);
    }

    private SyntaxNode ParseCondition()
    {
        _tokens.TakeIf(TokenKind.WhiteSpace);
        _tokens.Take(TokenKind.ParenOpen);
        var condition = _expressions.ParseExpression();
        _tokens.Take(TokenKind.ParenClose);
        return condition;
    }

    private SyntaxNode ParseSet()
    {
        var node = new SyntaxNode(NodeKind.Set, _tokens.Take(TokenKind.Set));
        _tokens.TakeIf(TokenKind.WhiteSpace);
        node.Add(_expressions.ParseReference());
        _tokens.TakeIf(TokenKind.WhiteSpace);
        _tokens.Take(TokenKind.Assign);
        node.Add(_expressions.ParseExpression());
        _tokens.Take(TokenKind.ParenClose);
        _lexer.InSet = false;
        return Close(node);
    }

    private SyntaxNode ParseDirective()
    {
        var name = _tokens.Take(_tokens.NextKind);
        var node = new SyntaxNode(NodeKind.Directive, name)
        {
            Text = name.Kind == TokenKind.BracketedWord ? name.Image[2..^1] : name.Image[1..],
        };
        var shape = _scope.ShapeOf(node.Text);
        _lexer.SwitchTo(LexicalState.Directive);
        if (!_lexer.IsParenAhead())
        {
            if (node.Text == "macro")
                throw Error("A macro needs a name in parentheses", name);

            _lexer.Pop();
            return Close(node);
        }

        using var level = _scope.Nest(name);
        _tokens.TakeIf(TokenKind.WhiteSpace);
        _tokens.Take(TokenKind.ParenOpen);
        while (_tokens.Fits(2, Lookahead.DirectiveArgument))
            node.Add(ParseArgument(node));
        _tokens.TakeIf(TokenKind.WhiteSpace);
        _tokens.Take(TokenKind.ParenClose);
        if (shape == DirectiveShape.Line)
            return Close(node);

        node.Add(ParseBlock());
        _tokens.Take(TokenKind.End);
        Close(node);
        if (node.Text == "macro")
            DeclareMacro(node);
        return node;
    }

    private SyntaxNode ParseArgument(SyntaxNode directive)
    {
        _tokens.TakeIf(TokenKind.WhiteSpace);
        if (_tokens.TakeIf(TokenKind.Comma))
            _tokens.TakeIf(TokenKind.WhiteSpace);

        var argument = _expressions.ParseDirectiveArgument();
        var isFirstOfMacro = directive.Text == "macro" && directive.Children.Count == 0;
        if (argument.Kind != NodeKind.Word)
        {
            return isFirstOfMacro
                ? throw Error("The first argument of #macro is its name, without quotes", argument.First)
                : argument;
        }

        if (!isFirstOfMacro && _scope.IsDirective(directive.Text) && (directive.Text != "foreach" || directive.Children.Count != 1))
            throw Error($"Invalid argument '{argument.First.Image}' of #{directive.Text}", argument.First);

        return argument;
    }

    private void DeclareMacro(SyntaxNode node)
    {
        if (node.Children.Count < 2)
            throw Error("The first argument of #macro is its name", node.First);

        _scope.DeclareMacro(node.Children[0].First.Image);
    }

    private SyntaxNode Close(SyntaxNode node)
    {
        node.Last = _tokens.Current;
        return node;
    }

    private static VelocityParseException Error(string message, Token token) => new(new VelocityError(message, token.Line, token.Column));

    private static bool BeginsStatement(TokenKind kind) =>
        kind is TokenKind.ParenOpen or TokenKind.ParenClose or TokenKind.EscapedDirective or TokenKind.Set
            or TokenKind.LineCommentOpen or TokenKind.DoubleEscape or TokenKind.Escape or TokenKind.Text
            or TokenKind.FormalComment or TokenKind.BlockComment or TokenKind.TextBlock or TokenKind.String
            or TokenKind.If or TokenKind.Integer or TokenKind.Float or TokenKind.Word or TokenKind.BracketedWord
            or TokenKind.Identifier or TokenKind.Dot or TokenKind.CurlyOpen or TokenKind.CurlyClose or TokenKind.EmptyIndex;
}
