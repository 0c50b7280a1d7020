using System.Globalization;

namespace Gatehouse.Velocity.JsonPaths;

/// <summary>Parses a path into its steps.</summary>
internal sealed class PathParser
{
    private const int MaxLength = 10_000;
    private const int MaxSteps = 500;

    private readonly string _path;
    private PathStep? _first;
    private PathStep? _last;
    private int _count;

    private PathParser(string path, int position)
    {
        _path = path;
        Position = position;
    }

    public int Position { get; private set; }

    /// <summary>The first step after <c>$</c>; null for the document itself.</summary>
    public static PathStep? Parse(string path)
    {
        var text = path.Trim();
        if (text.Length == 0)
            throw new JsonPathException(path, "it is empty");
        if (text.Length > MaxLength)
            throw new JsonPathException(path[..40] + "...", $"it is longer than {MaxLength} characters");
        if (text[0] is not ('$' or '@'))
            text = "$." + text;

        var parser = new PathParser(text, 1);
        parser.ParseSteps(insideFilter: false, 0);
        return parser._first;
    }

    /// <summary>The path of an operand, from behind its <c>@</c> or <c>$</c>; ends where no step follows.</summary>
    public static PathStep? ParseOperand(string text, ref int position, int depth)
    {
        var parser = new PathParser(text, position);
        parser.ParseSteps(insideFilter: true, depth);
        position = parser.Position;
        return parser._first;
    }

    private void ParseSteps(bool insideFilter, int depth)
    {
        while (Position < _path.Length)
        {
            switch (_path[Position])
            {
                case '.' when Position + 1 < _path.Length && _path[Position + 1] == '.':
                    Append(new ScanStep());
                    Position += 2;
                    if (Position >= _path.Length)
                        throw Invalid("it ends with '..'");
                    if (_path[Position] != '[')
                        ParseName(insideFilter);
                    break;
                case '.':
                    Position++;
                    if (Position < _path.Length && _path[Position] == '[')
                        break;
                    ParseName(insideFilter);
                    break;
                case '[':
                    ParseBrackets(depth);
                    break;
                default:
                    if (insideFilter)
                        return;
                    throw Invalid($"'{_path[Position]}' at position {Position} is not expected");
            }
        }
    }

    private void ParseName(bool insideFilter)
    {
        var start = Position;
        while (Position < _path.Length && !EndsName(_path[Position], insideFilter))
            Position++;

        var name = _path[start..Position];
        if (Position < _path.Length && _path[Position] == '(' && FunctionStep.IsKnown(name))
        {
            ParseFunction(name);
            return;
        }

        if (name.Length == 0)
            throw Invalid($"a name is missing at position {start}");
        if (name.Contains(' ', StringComparison.Ordinal))
            throw Invalid("a name without quotes contains a space");

        Append(name == "*" ? new WildcardStep() : new PropertyStep([name]));
    }

    private static bool EndsName(char c, bool insideFilter) =>
        c is '.' or '[' or '(' || (insideFilter && c is ' ' or ')' or '=' or '!' or '<' or '>' or '&' or '|' or ',' or ']' or '\t');

    // Everything so far becomes the path whose results the function is applied to.
    private void ParseFunction(string name)
    {
        var close = _path.IndexOf(')', Position);
        if (close < 0 || _path[(Position + 1)..close].Trim().Length > 0)
            throw Invalid($"{name}() takes no argument");

        Position = close + 1;
        var path = _first;
        _first = _last = null;
        Append(new FunctionStep(path, name));
    }

    private void ParseBrackets(int depth)
    {
        Position++;
        SkipSpace();
        switch (Current)
        {
            case '?':
                Position++;
                SkipSpace();
                var position = Position;
                Append(new FilterStep(new FilterParser(_path, depth).Parse(ref position)));
                Position = position;
                break;
            case '*':
                Position++;
                Append(new WildcardStep());
                break;
            case '\'' or '"':
                Append(new PropertyStep(ParseNames()));
                break;
            case '(' or '@':
                ParseFromEnd();
                break;
            default:
                ParseIndexes();
                break;
        }

        SkipSpace();
        if (Current != ']')
            throw Invalid($"']' is missing at position {Position}");
        Position++;
    }

    private string[] ParseNames()
    {
        var names = new List<string>();
        do
        {
            SkipSpace();
            var position = Position;
            names.Add(QuotedText.Read(_path, ref position) ?? throw Invalid($"a quoted name is expected at position {Position}"));
            Position = position;
            SkipSpace();
        }
        while (TakeIf(','));
        return [.. names];
    }

    // [(@.length-1)]
    private void ParseFromEnd()
    {
        var close = _path.IndexOf(']', Position);
        if (close < 0)
            throw Invalid("']' is missing");

        var text = _path[Position..close].Replace(" ", "", StringComparison.Ordinal).TrimStart('(').TrimEnd(')');
        var minus = text.IndexOf('-', StringComparison.Ordinal);
        if (minus < 0 || text[..minus] is not ("@.length" or "@.length()" or "@.size()")
            || !int.TryParse(text.AsSpan(minus), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index) || index >= 0)
            throw Invalid("only (@.length-n) is supported as an index");

        Position = close;
        Append(new IndexStep([index]));
    }

    private void ParseIndexes()
    {
        var first = ParseInteger();
        SkipSpace();
        if (TakeIf(':'))
        {
            SkipSpace();
            var to = ParseInteger();
            if (first is null && to is null)
                throw Invalid("a slice needs an end");

            // Jayway reads a step and does not use it.
            SkipSpace();
            if (TakeIf(':'))
            {
                SkipSpace();
                _ = ParseInteger();
                SkipSpace();
            }

            Append(new SliceStep(first, to));
            return;
        }

        var indexes = new List<int> { first ?? throw Invalid($"an index is expected at position {Position}") };
        while (TakeIf(','))
        {
            SkipSpace();
            indexes.Add(ParseInteger() ?? throw Invalid($"an index is expected at position {Position}"));
            SkipSpace();
        }

        Append(new IndexStep([.. indexes]));
    }

    private int? ParseInteger()
    {
        var start = Position;
        if (Current == '-')
            Position++;
        while (char.IsAsciiDigit(Current))
            Position++;
        if (start == Position)
            return null;

        return int.TryParse(_path.AsSpan(start, Position - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index)
            ? index
            : throw Invalid($"'{_path[start..Position]}' is not an index");
    }

    private char Current => Position < _path.Length ? _path[Position] : '\0';

    private bool TakeIf(char c)
    {
        if (Current != c)
            return false;

        Position++;
        return true;
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
            Position++;
    }

    private void Append(PathStep step)
    {
        if (++_count > MaxSteps)
            throw Invalid($"it has more than {MaxSteps} steps");

        if (_last is null)
            _first = step;
        else
            _last.Next = step;
        _last = step;
    }

    private JsonPathException Invalid(string reason) => new(_path, reason);
}
