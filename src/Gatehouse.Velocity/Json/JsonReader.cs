using System.Globalization;
using System.Text;
using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity;

/// <summary>Reads JSON with the leniency, and with the error messages, of json-smart's permissive mode.</summary>
internal sealed class JsonReader(string text)
{
    private const char End = '\u001a';
    private const int MaxDepth = 400;

    // What it takes to read a number grows faster than its digits.
    private const int MaxDigits = 100_000;

    private readonly RecentTexts _names = new();
    private int _position = -1;
    private int _depth;
    private char _current;

    public object? Read()
    {
        Advance();
        return ReadValue("");
    }

    // Stops are the characters that end a value without quotes here.
    private object? ReadValue(string stops)
    {
        while (_current is '\t' or '\n' or '\r' or ' ')
            Advance();

        switch (_current)
        {
            case ':' or ']' or '}':
                throw UnexpectedCharacter(_position);
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '"' or '\'':
                return ReadString();
            case '-' or (>= '0' and <= '9'):
                return ReadNumber(stops);
            default:
                return ReadBare(stops) switch
                {
                    "null" => null,
                    "true" => true,
                    "false" => false,
                    "NaN" => float.NaN,
                    var bare => bare,
                };
        }
    }

    private VelocityMap ReadObject()
    {
        Enter();
        var map = new VelocityMap();
        while (true)
        {
            Advance();
            switch (_current)
            {
                case '\t' or '\n' or '\r' or ' ' or ',':
                    continue;
                case ':' or '[' or ']' or '{':
                    throw UnexpectedCharacter(_position);
                case '}':
                    _depth--;
                    Advance();
                    return map;
            }

            var key = _current is '"' or '\'' ? ReadString() : ReadBare(":");
            SkipSpace();
            if (_current != ':')
                throw _current == End ? Ended(_position - 1, "null") : UnexpectedCharacter(_position - 1);

            if (_position + 1 >= text.Length)
                throw Ended(_position, "EOF");

            Advance();
            map.Put(key, ReadValue(",}"));
            SkipSpace();
            switch (_current)
            {
                case '}':
                    _depth--;
                    Advance();
                    return map;
                case ',':
                    continue;
                default:
                    throw _current == End ? Ended(_position - 1, "null") : UnexpectedToken(_position - 1, _current.ToString());
            }
        }
    }

    private JsonArray ReadArray()
    {
        Enter();
        var array = new JsonArray();
        Advance();
        while (true)
        {
            switch (_current)
            {
                case '\t' or '\n' or '\r' or ' ' or ',':
                    Advance();
                    continue;
                case ']':
                    _depth--;
                    Advance();
                    return array;
                case ':' or '}':
                    throw UnexpectedCharacter(_position);
                case End:
                    throw Ended(_position - 1, "EOF");
                default:
                    array.Add(ReadValue(",]"));
                    continue;
            }
        }
    }

    private string ReadBare(string stops)
    {
        var start = _position;
        SkipBare(stops);
        return StringText.Trim(text[start..Math.Min(_position, text.Length)]);
    }

    private object ReadNumber(string stops)
    {
        var start = _position;
        Advance();
        SkipDigits();
        var isFloat = false;
        if (_current == '.')
        {
            isFloat = true;
            Advance();
            SkipDigits();
        }

        if (_current is 'E' or 'e')
        {
            isFloat = true;
            Advance();
            if (_current is not ('+' or '-' or (>= '0' and <= '9')))
                return ReadBareFrom(start, stops);

            Advance();
            SkipDigits();
        }

        SkipSpace();
        if (_current < '~' && _current != End && !stops.Contains(_current))
            return ReadBareFrom(start, stops);

        var digits = text.AsSpan(start, Math.Min(_position, text.Length) - start).Trim();
        if (digits.Length > MaxDigits)
            throw new VelocityRenderException($"A number has more than {MaxDigits} digits");

        return isFloat ? ToFloat(digits) : ToInteger(digits);
    }

    private string ReadBareFrom(int start, string stops)
    {
        SkipBare(stops);
        return StringText.Trim(text[start..Math.Min(_position, text.Length)]);
    }

    private static object ToFloat(ReadOnlySpan<char> digits)
    {
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            throw new JavaException("java.lang.NumberFormatException", $"For input string: \"{digits}\"");

        return digits.Length > 18 ? BigDecimal.Parse(digits.ToString()) : value;
    }

    private static object ToInteger(ReadOnlySpan<char> digits) =>
        digits is "-" ? JavaNumbers.Box(0) : JavaNumbers.ParseInteger(digits);

    private string ReadString()
    {
        var quote = _current;
        var close = text.IndexOf(quote, _position + 1);
        if (close < 0)
            throw Ended(text.Length, "null");

        var span = text.AsSpan(_position + 1, close - _position - 1);
        if (!span.Contains('\\'))
        {
            _position = close;
            Advance();
            return _names.Of(span);
        }

        return ReadEscapedString(quote);
    }

    private string ReadEscapedString(char quote)
    {
        var result = new StringBuilder();
        while (true)
        {
            Advance();
            if (_current == quote)
            {
                Advance();
                return result.ToString();
            }

            if (_current == End)
                throw Ended(_position - 1, "null");
            if (_current == '\\')
                ReadEscape(result);
            else if (_current is not (< ' ' or '\u007f'))
                result.Append(_current);
        }
    }

    private void ReadEscape(StringBuilder result)
    {
        Advance();
        switch (_current)
        {
            case 't':
                result.Append('\t');
                break;
            case 'n':
                result.Append('\n');
                break;
            case 'r':
                result.Append('\r');
                break;
            case 'f':
                result.Append('\f');
                break;
            case 'b':
                result.Append('\b');
                break;
            case '\\' or '/' or '\'' or '"':
                result.Append(_current);
                break;
            case 'u':
                result.Append(ReadUnicode(4));
                break;
            case 'x':
                result.Append(ReadUnicode(2));
                break;
        }
    }

    private char ReadUnicode(int digits)
    {
        var value = 0;
        for (var i = 0; i < digits; i++)
        {
            Advance();
            if (!char.IsAsciiHexDigit(_current))
            {
                throw _current == End
                    ? Ended(_position, "EOF")
                    : new PayloadException($"Unexpected unicode escape sequence {_current} at position {_position}.");
            }

            value = (value * 16) + Convert.ToInt32(_current.ToString(), 16);
        }

        return (char)value;
    }

    private void Enter()
    {
        if (++_depth > MaxDepth)
            throw new PayloadException($"Malicious payload, having non natural depths, parsing stoped on {_current} at position {_position}.");
    }

    private void Advance() => _current = ++_position < text.Length ? text[_position] : End;

    private void SkipSpace()
    {
        while (_current <= ' ' && _current != End)
            Advance();
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(_current))
            Advance();
    }

    private void SkipBare(string stops)
    {
        while (_current != End && !stops.Contains(_current))
            Advance();
    }

    private PayloadException UnexpectedCharacter(int position) => new($"Unexpected character ({_current}) at position {position}.");

    private static PayloadException UnexpectedToken(int position, string token) => new($"Unexpected token {token} at position {position}.");

    private static PayloadException Ended(int position, string found) => new($"Unexpected End Of File position {position}: {found}");
}
