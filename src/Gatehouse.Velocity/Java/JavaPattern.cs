using System.Globalization;
using System.Text;

namespace Gatehouse.Velocity.Java;

/// <summary>Translates Java's regular expressions to .NET's.</summary>
internal sealed class JavaPattern
{
    private const int MaxDepth = 100;
    private const string AnyButLineEnd = @"[^\n\r\u0085\u2028\u2029]";
    private const string LineEnd = @"(?:\z|(?=\r\n\z)|(?<!\r)(?=\n\z)|(?=[\r\u0085\u2028\u2029]\z))";

    private readonly string _source;
    private readonly StringBuilder _output = new();
    private int _position;
    private int _depth;
    private bool _dotAll;
    private bool _multiLine;
    private bool _comments;

    private JavaPattern(string source) => _source = source;

    public string Text => _output.ToString();

    public int Groups { get; private set; }

    public Dictionary<string, int> Names { get; } = [];

    public static JavaPattern Translate(string source)
    {
        var pattern = new JavaPattern(source);
        pattern.TranslateAll();
        return pattern;
    }

    /// <summary>Whether a group is repeated: only then can matching take very long.</summary>
    public static bool RepeatsGroups(string pattern) =>
        pattern.Contains(")*", StringComparison.Ordinal) || pattern.Contains(")+", StringComparison.Ordinal) || pattern.Contains("){", StringComparison.Ordinal);

    private void TranslateAll()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case '\\':
                    TranslateEscape();
                    break;
                case '[':
                    _output.Append(new JavaCharClass(_source, ref _position).Text);
                    break;
                case '(':
                    TranslateOpen();
                    break;
                case ')':
                    _depth--;
                    Copy(1);
                    break;
                case '.':
                    _output.Append(_dotAll ? @"[\s\S]" : AnyButLineEnd);
                    _position++;
                    break;
                case '$':
                    _output.Append(_multiLine ? @"(?=[\n\r\u0085\u2028\u2029]|\z)" : LineEnd);
                    _position++;
                    break;
                case '^':
                    _output.Append(_multiLine ? @"(?<=\A|[\n\u0085\u2028\u2029]|\r(?!\n))(?!\z)" : @"\A");
                    _position++;
                    break;
                case '*' or '+' or '?' or '}':
                    TranslateQuantifierEnd();
                    break;
                default:
                    Literal(_source[_position]);
                    break;
            }
        }
    }

    private void Literal(char c)
    {
        if (_comments && char.IsWhiteSpace(c))
        {
            _position++;
        }
        else if (_comments && c == '#')
        {
            while (_position < _source.Length && _source[_position] is not ('\n' or '\r'))
                _position++;
        }
        else
        {
            Copy(1);
        }
    }

    private void Copy(int count)
    {
        _output.Append(_source, _position, count);
        _position += count;
    }

    // A possessive quantifier becomes an atomic group around what it repeats.
    private void TranslateQuantifierEnd()
    {
        var isRepetition = _source[_position] != '}' || _source.LastIndexOf('{', _position) >= 0;
        Copy(1);
        if (!isRepetition || _position == _source.Length)
            return;

        if (_source[_position] == '?')
        {
            Copy(1);
        }
        else if (_source[_position] == '+')
        {
            _position++;
            _output.Insert(LastAtom(), "(?>").Append(')');
        }
    }

    // Where the last repeated item of the output begins.
    private int LastAtom()
    {
        var end = _output.Length - 1;
        if (_output[end] == '}')
        {
            while (_output[end] != '{')
                end--;
        }

        end--;
        if (_output[end] == ')' && !IsEscaped(end))
            return Opening(end, '(', ')');
        if (_output[end] == ']' && !IsEscaped(end))
            return Opening(end, '[', ']');

        return IsEscaped(end) ? end - 1 : end;
    }

    private int Opening(int end, char open, char close)
    {
        var depth = 0;
        for (var i = end; i > 0; i--)
        {
            if (IsEscaped(i))
                continue;
            if (_output[i] == close)
                depth++;
            else if (_output[i] == open && --depth == 0)
                return i;
        }

        return 0;
    }

    private bool IsEscaped(int index)
    {
        var slashes = 0;
        while (index - slashes - 1 >= 0 && _output[index - slashes - 1] == '\\')
            slashes++;
        return slashes % 2 == 1;
    }

    private void TranslateOpen()
    {
        if (++_depth > MaxDepth)
            throw new VelocityRenderException("A regular expression nests too deeply");

        var rest = _source.AsSpan(_position);
        if (!rest.StartsWith("(?"))
        {
            Groups++;
            Copy(1);
        }
        else if (rest.StartsWith("(?<") && rest.Length > 3 && rest[3] is not ('=' or '!'))
        {
            var close = _source.IndexOf('>', _position);
            if (close < 0)
                throw Invalid("named capturing group is missing trailing '>'");

            Names[_source[(_position + 3)..close]] = ++Groups;
            _output.Append('(');
            _position = close + 1;
        }
        else if (rest.Length > 2 && (char.IsAsciiLetter(rest[2]) || rest[2] == '-'))
        {
            TranslateFlags();
        }
        else
        {
            Copy(2);
        }
    }

    private void TranslateFlags()
    {
        var end = _source.IndexOfAny([')', ':'], _position);
        if (end < 0)
            throw Invalid("Unknown inline modifier");

        var flags = _source[(_position + 2)..end];
        var isOn = true;
        var ignoresCase = "";
        foreach (var flag in flags)
        {
            switch (flag)
            {
                case '-':
                    isOn = false;
                    break;
                case 's':
                    _dotAll = isOn;
                    break;
                case 'm':
                    _multiLine = isOn;
                    break;
                case 'x':
                    _comments = isOn;
                    break;
                case 'i':
                    ignoresCase = isOn ? "i" : "-i";
                    break;
                case 'u' or 'd' or 'U':
                    break;
                default:
                    throw Invalid("Unknown inline modifier");
            }
        }

        _output.Append("(?").Append(ignoresCase).Append(_source[end] == ':' || ignoresCase.Length == 0 ? ":" : "");
        if (_source[end] == ')')
        {
            _depth--;
            _output.Append(')');
        }

        _position = end + 1;
    }

    private void TranslateEscape()
    {
        if (_position + 1 == _source.Length)
            throw Invalid("Unexpected internal error");

        var c = _source[_position + 1];
        if (c == 'Q')
        {
            var end = _source.IndexOf("\\E", _position, StringComparison.Ordinal);
            var quoted = _source[(_position + 2)..(end < 0 ? _source.Length : end)];
            _output.Append(System.Text.RegularExpressions.Regex.Escape(quoted).Replace("]", "\\]").Replace("}", "\\}"));
            _position = end < 0 ? _source.Length : end + 2;
        }
        else if (c == 'k' && _position + 2 < _source.Length && _source[_position + 2] == '<')
        {
            var close = _source.IndexOf('>', _position);
            if (close < 0 || !Names.TryGetValue(_source[(_position + 3)..close], out var number))
                throw Invalid("named capturing group does not exist");

            _output.Append(CultureInfo.InvariantCulture, $"(?:\\{number})");
            _position = close + 1;
        }
        else if (c is >= '1' and <= '9')
        {
            TranslateBackReference();
        }
        else if (c is 'b' or 'B' or 'A' or 'z' or 'G')
        {
            Copy(2);
        }
        else if (c == 'Z')
        {
            _output.Append(LineEnd);
            _position += 2;
        }
        else if (c == 'R')
        {
            _output.Append(@"(?:\r\n|[\n\x0B\f\r\u0085\u2028\u2029])");
            _position += 2;
        }
        else
        {
            var set = JavaCharClass.Escape(_source, ref _position, out var isSet);
            _output.Append(isSet ? $"[{set}]" : set);
        }
    }

    private void TranslateBackReference()
    {
        var number = _source[++_position] - '0';
        _position++;
        for (; _position < _source.Length && char.IsAsciiDigit(_source[_position]); _position++)
        {
            var longer = (number * 10) + _source[_position] - '0';
            if (longer > Groups)
                break;
            number = longer;
        }

        _output.Append(number <= Groups ? string.Create(CultureInfo.InvariantCulture, $"(?:\\{number})") : "(?!)");
    }

    private static JavaException Invalid(string message) => new("java.util.regex.PatternSyntaxException", message);
}
