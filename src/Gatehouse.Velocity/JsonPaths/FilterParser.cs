using System.Globalization;
using System.Text.RegularExpressions;
using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.JsonPaths;

/// <summary>Parses the condition of a filter.</summary>
internal sealed class FilterParser(string text, int depth)
{
    private const int MaxDepth = 50;

    private static readonly string[] Symbols = ["===", "!==", "==", "!=", "<=", ">=", "=~", "<", ">"];

    private int _position;
    private int _depth = depth;

    public Condition Parse(ref int position)
    {
        _position = position;
        SkipSpace();
        if (Current != '(')
            throw Invalid("a filter looks like [?(...)]");

        var condition = ParseUnary();
        position = _position;
        return condition;
    }

    private char Current => _position < text.Length ? text[_position] : '\0';

    private Condition ParseOr()
    {
        var parts = new List<Condition> { ParseAnd() };
        while (TakeIf("||"))
            parts.Add(ParseAnd());
        return parts.Count == 1 ? parts[0] : new LogicCondition('|', [.. parts]);
    }

    private Condition ParseAnd()
    {
        var parts = new List<Condition> { ParseUnary() };
        while (TakeIf("&&"))
            parts.Add(ParseUnary());
        return parts.Count == 1 ? parts[0] : new LogicCondition('&', [.. parts]);
    }

    private Condition ParseUnary()
    {
        if (++_depth > MaxDepth)
            throw Invalid("it nests too deeply");

        try
        {
            SkipSpace();
            if (TakeIf("!"))
                return new LogicCondition('!', [ParseUnary()]);
            if (!TakeIf("("))
                return ParseComparison();

            var inner = ParseOr();
            return TakeIf(")") ? inner : throw Invalid($"')' is missing at position {_position}");
        }
        finally
        {
            _depth--;
        }
    }

    private Condition ParseComparison()
    {
        var left = ParseOperand();
        var comparison = ParseOperator();
        return comparison is null ? new ExistsCondition(left) : new CompareCondition(comparison, left, ParseOperand());
    }

    private string? ParseOperator()
    {
        SkipSpace();
        foreach (var symbol in Symbols)
        {
            if (TakeIf(symbol))
                return symbol;
        }

        var end = _position;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;

        var word = text[_position..end].ToLowerInvariant();
        if (word.Length == 0)
            return null;
        if (!CompareCondition.IsKnown(word))
            throw Invalid($"'{word}' is not an operator");

        _position = end;
        return word;
    }

    private Operand ParseOperand()
    {
        SkipSpace();
        switch (Current)
        {
            case '@' or '$':
                var fromRoot = Current == '$';
                _position++;
                return new Operand(PathParser.ParseOperand(text, ref _position, _depth), fromRoot);
            case '\'' or '"':
                return new Operand(QuotedText.Read(text, ref _position) ?? throw Invalid("a text is not closed"));
            case '/':
                return new Operand(ParsePattern());
            case '[' or '{':
                return new Operand(ParseJson());
            default:
                return new Operand(ParseLiteral());
        }
    }

    private object? ParseLiteral()
    {
        var start = _position;
        while (_position < text.Length && (char.IsAsciiLetterOrDigit(Current) || Current is '-' or '+' or '.' or '_'))
            _position++;

        return text[start.._position] switch
        {
            "true" => true,
            "false" => false,
            "null" => null,
            var word when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                word.AsSpan().IndexOfAny('.', 'e', 'E') < 0 ? JavaNumbers.ParseInteger(word) : number,
            var word => throw Invalid($"'{word}' at position {start} is not a value"),
        };
    }

    private object? ParseJson()
    {
        var start = _position;
        var open = 0;
        for (; _position < text.Length; _position++)
        {
            if (Current is '\'' or '"')
            {
                if (QuotedText.Read(text, ref _position) is null)
                    throw Invalid("a text is not closed");
                _position--;
            }
            else if (Current is '[' or '{')
            {
                open++;
            }
            else if (Current is ']' or '}' && --open == 0)
            {
                _position++;
                return JsonBody.Parse(text[start.._position]);
            }
        }

        throw Invalid("a list is not closed");
    }

    private Regex ParsePattern()
    {
        var end = _position + 1;
        while (end < text.Length && text[end] != '/')
            end += text[end] == '\\' ? 2 : 1;
        if (end >= text.Length)
            throw Invalid("a regular expression is not closed");

        var pattern = text[(_position + 1)..end].Replace("\\/", "/", StringComparison.Ordinal);
        _position = end + 1;
        var flags = "";
        while (Current is 'i' or 'd' or 'm' or 's' or 'u' or 'x' or 'U')
            flags += text[_position++];

        return JavaRegex.ForPath(flags.Length == 0 ? pattern : $"(?{flags}){pattern}");
    }

    private bool TakeIf(string symbol)
    {
        SkipSpace();
        if (!text.AsSpan(_position).StartsWith(symbol))
            return false;

        _position += symbol.Length;
        return true;
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
            _position++;
    }

    private JsonPathException Invalid(string reason) => new(text, reason);
}
