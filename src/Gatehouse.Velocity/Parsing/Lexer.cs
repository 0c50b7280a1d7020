using static Gatehouse.Velocity.Parsing.LexicalState;

namespace Gatehouse.Velocity.Parsing;

/// <summary>
/// Cuts a template into the tokens of Velocity 1.7. The state decides which tokens exist; the parser changes it too,
/// so tokens must be read no earlier than the grammar asks for them.
/// </summary>
internal sealed class Lexer(SourceText source)
{
    private readonly Stack<(LexicalState State, int Opened, int Closed)> _states = new();
    private LexicalState _state = Default;
    private int _opened;
    private int _closed;
    private bool _inComment;

    public bool InSet { get; set; }

    public void SwitchTo(LexicalState state) => _state = state;

    public bool Pop()
    {
        if (!_states.TryPop(out var outer))
        {
            _opened = 0;
            _state = Default;
            return false;
        }

        (_state, _opened, _closed) = outer;
        return true;
    }

    /// <summary>Whether a <c>(</c> comes next, after any white space.</summary>
    public bool IsParenAhead()
    {
        var position = source.Position;
        while (position < source.Text.Length && source.Text[position] is ' ' or '\t' or '\r' or '\n')
            position++;

        return position < source.Text.Length && source.Text[position] == '(';
    }

    public Token Next()
    {
        Token? special = null;
        while (!source.AtEnd)
        {
            var start = source.Position;
            var kind = MatchFrom(start);
            if (kind == TokenKind.Skipped)
                continue;

            var (line, column) = source.Locate(start);
            var token = new Token(kind, source.Text[start..source.Position], line, column) { Special = special };
            Act(token);
            if (kind is not (TokenKind.ReferenceEnd or TokenKind.DirectiveEnd))
                return token;

            source.Position--;
            if (special is not null)
                special.Next = token;
            special = token;
        }

        var end = source.Locate(source.Position);
        return new Token(TokenKind.EndOfTemplate, "", end.Line, end.Column) { Special = special };
    }

    private TokenKind MatchFrom(int start)
    {
        while (true)
        {
            var (kind, length) = LexicalRules.Match(_state, source.Text, source.Position);
            if (kind == TokenKind.None)
                throw Unexpected(source.Position, $"Unexpected character '{source.Text[source.Position]}'");

            source.Position += length;
            if (!LexicalRules.Continues(kind))
                return kind;

            Continue(kind);
            if (source.AtEnd)
                throw Unexpected(source.Position, $"The template ends after '{source.Text[start..Math.Min(source.Position, start + 20)]}'");
        }
    }

    private void Push()
    {
        _states.Push((_state, _opened, _closed));
        _opened = 0;
    }

    private void Enter(LexicalState state)
    {
        Push();
        _state = state;
    }

    private void Continue(TokenKind kind)
    {
        if (_inComment)
            return;

        switch (kind)
        {
            case TokenKind.Dollar or TokenKind.DollarBang:
                if (_state == Reference)
                    Pop();
                Enter(Reference);
                break;
            case TokenKind.Hash:
                if (_state is Reference or ReferenceMember)
                    Pop();
                Enter(PreDirective);
                break;
            case TokenKind.TextBlockOpen:
                EnterComment(TextBlock);
                break;
            case TokenKind.FormalCommentOpen:
                source.Position--;
                EnterComment(FormalComment);
                break;
            case TokenKind.BlockCommentOpen:
                EnterComment(BlockComment);
                break;
        }
    }

    private void EnterComment(LexicalState state)
    {
        _inComment = true;
        Enter(state);
    }

    private void Act(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.IndexOpen:
                Enter(InIndex);
                break;
            case TokenKind.ParenOpen:
                _opened++;
                if (_state == ReferenceMember)
                    _state = Arguments;
                break;
            case TokenKind.ParenClose:
                CloseParen();
                break;
            case TokenKind.CallClose:
                _state = Reference;
                break;
            case TokenKind.Set:
                Enter(Directive);
                InSet = true;
                _opened++;
                break;
            case TokenKind.LineCommentOpen when !_inComment:
                if (_state == Reference)
                    Pop();
                EnterComment(LineComment);
                break;
            case TokenKind.LineCommentEnd or TokenKind.FormalComment or TokenKind.BlockComment or TokenKind.TextBlock:
                _inComment = false;
                Pop();
                break;
            case TokenKind.If or TokenKind.ElseIf:
                _state = Directive;
                break;
            case TokenKind.Dot:
                source.Position--;
                token.Image = ".";
                _state = ReferenceMember;
                break;
            case TokenKind.IndexClose or TokenKind.End or TokenKind.Else or TokenKind.CurlyClose
                or TokenKind.ReferenceEnd or TokenKind.DirectiveEnd:
                Pop();
                break;
            case TokenKind.String when _state == Directive && !InSet && _opened == 0:
                Pop();
                break;
            case TokenKind.Integer:
                EndInteger(token);
                break;
            case TokenKind.Float when _opened == 0 && !InSet && _state != Arguments:
                Pop();
                break;
        }
    }

    private void EndInteger(Token token)
    {
        if (token.Image.EndsWith("..", StringComparison.Ordinal))
        {
            source.Position -= 2;
            token.Image = token.Image[..^2];
        }

        if (_opened == 0 && !InSet && _state is not (Arguments or InIndex))
            Pop();
    }

    // A ')' closes the innermost state that has an open one.
    private void CloseParen()
    {
        while (!_inComment)
        {
            if (_opened == 0)
            {
                if (!Pop())
                    return;
                continue;
            }

            if (_opened == _closed + 1)
                Pop();
            else
                _closed++;
            return;
        }
    }

    private VelocityParseException Unexpected(int position, string message)
    {
        var (line, column) = source.Locate(position);
        return new VelocityParseException(new VelocityError(message, line, column));
    }
}
