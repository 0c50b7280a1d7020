using System.Globalization;
using System.Text;

namespace Gatehouse.Models;

/// <summary>Rewrites an expression of ECMA 262 as the .NET expression of the same meaning.</summary>
/// <remarks>
/// The two differ in what <c>\d \w \s . $</c> stand for, in escapes that only one of them knows, in empty classes, and in characters
/// outside the basic plane, which .NET sees as two.
/// </remarks>
internal sealed class EcmaTranslation
{
    private const string Space = @"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
    private const string NotSpace = @"\0-\x08\x0e-\x1f!-\u009f\u00a1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\uffff";
    private const string AnyPair = @"[\ud800-\udbff][\udc00-\udfff]";

    private readonly string _source;
    private readonly StringBuilder _output = new();
    private int _position;

    private EcmaTranslation(string source) => _source = source;

    private bool IsAtEnd => _position >= _source.Length;

    /// <summary>The .NET expression, or null when <paramref name="pattern"/> is none of ECMA 262.</summary>
    public static string? Translate(string pattern)
    {
        var translation = new EcmaTranslation(pattern);
        return translation.TryRun() ? translation._output.ToString() : null;
    }

    private bool TryRun()
    {
        while (!IsAtEnd)
        {
            if (!TryStep())
                return false;
        }

        return true;
    }

    private bool TryStep()
    {
        var c = _source[_position];
        switch (c)
        {
            case '\\':
                return TryEscape();
            case '[':
                return TryClass();
            case '.':
                _position++;
                _output.Append($@"(?:{AnyPair}|[^\n\r\u2028\u2029])");
                return true;
            case '$':
                _position++;
                _output.Append(@"\z");
                return true;
            case '(':
                return TryGroup();
            case '{' when !IsQuantifier():
                _position++;
                _output.Append(@"\{");
                return true;
            case '^' or '|' or '?' or '*' or '+' or ')' or '{' or '}' or ',':
                _position++;
                _output.Append(c);
                return true;
            default:
                AppendLiteral(TakeRune());
                return true;
        }
    }

    private bool TryGroup()
    {
        var rest = _source.AsSpan(_position);
        var length = rest switch
        {
            ['(', '?', ':' or '=' or '!', ..] => 3,
            ['(', '?', '<', '=' or '!', ..] => 4,
            ['(', '?', '<', ..] => rest.IndexOf('>') + 1,
            // What else may follow "(?" in .NET (comments, options, conditions, atomic groups) is none of ECMA.
            ['(', '?', ..] => 0,
            _ => 1,
        };
        _output.Append(rest[..length]);
        _position += length;
        return length > 0;
    }

    private bool IsQuantifier()
    {
        var close = _source.IndexOf('}', _position);
        if (close < 0)
            return false;
        var parts = _source[(_position + 1)..close].Split(',');
        return parts.Length <= 2 && parts[0].Length > 0 && parts.All(part => part.All(char.IsAsciiDigit));
    }

    private bool TryEscape()
    {
        if (_position + 1 >= _source.Length)
            return false;
        var c = _source[_position + 1];
        switch (c)
        {
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S':
                _position += 2;
                _output.Append(OutsideClass(c));
                return true;
            case 'b' or 'B':
                _position += 2;
                // .NET's word boundary knows Unicode letters; ECMA's only ASCII ones.
                _output.Append(c == 'b'
                    ? "(?:(?<=[A-Za-z0-9_])(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])(?=[A-Za-z0-9_]))"
                    : "(?:(?<=[A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<![A-Za-z0-9_])(?![A-Za-z0-9_]))");
                return true;
            case 'p' or 'P':
                return TryProperty(c == 'P', insideClass: false);
            case 'k' when _source.IndexOf('>', _position) > _position + 2 && _source[_position + 2] == '<':
                var end = _source.IndexOf('>', _position);
                _output.Append(_source, _position, end - _position + 1);
                _position = end + 1;
                return true;
            case >= '1' and <= '9':
                _output.Append('\\').Append(c);
                _position += 2;
                return true;
            default:
                if (TakeCharacterEscape() is not { } rune)
                    return false;
                AppendLiteral(rune);
                return true;
        }
    }

    private static string OutsideClass(char c) => c switch
    {
        'd' => "[0-9]",
        'D' => $"(?:{AnyPair}|[^0-9])",
        'w' => "[A-Za-z0-9_]",
        'W' => $"(?:{AnyPair}|[^A-Za-z0-9_])",
        's' => $"[{Space}]",
        _ => $"(?:{AnyPair}|[^{Space}])",
    };

    private static string InsideClass(char c) => c switch
    {
        'd' => "0-9",
        'D' => @"\0-/:-\uffff",
        'w' => "A-Za-z0-9_",
        'W' => @"\0-/:-@\[-\^`{-\uffff",
        's' => Space,
        _ => NotSpace,
    };

    private bool TryProperty(bool isNegated, bool insideClass)
    {
        var close = _source.IndexOf('}', _position);
        if (close < 0 || _source.IndexOf('{', _position) != _position + 2)
            return false;
        if (UnicodeProperty.ToNet(_source[(_position + 3)..close]) is not { } categories)
            return false;
        _position = close + 1;
        if (insideClass && isNegated && categories.Length > 1)
            return false;
        var text = string.Concat(categories.Select(category => $@"\{(isNegated && insideClass ? 'P' : 'p')}{{{category}}}"));
        _output.Append(insideClass ? text : $"[{(isNegated ? "^" : "")}{text}]");
        return true;
    }

    private bool TryClass()
    {
        _position++;
        var isNegated = !IsAtEnd && _source[_position] == '^';
        if (isNegated)
            _position++;
        if (!IsAtEnd && _source[_position] == ']')
        {
            _position++;
            _output.Append(isNegated ? @"[\s\S]" : @"[^\s\S]");
            return true;
        }

        var parts = new EcmaClass(isNegated);
        while (!IsAtEnd && _source[_position] != ']')
        {
            if (!TryClassMember(parts))
                return false;
        }

        if (IsAtEnd)
            return false;
        _position++;
        _output.Append(parts);
        return true;
    }

    private bool TryClassMember(EcmaClass parts)
    {
        if (TryClassSet(parts, out var isSet))
            return true;
        if (isSet || TakeClassRune() is not { } first)
            return false;
        var isRange = _position + 1 < _source.Length && _source[_position] == '-' && _source[_position + 1] != ']';
        if (!isRange)
            return parts.TryAdd(first, first);
        _position++;
        if (TryClassSet(parts, out isSet))
            return parts.TryAdd(first, first) && parts.TryAdd(new Rune('-'), new Rune('-'));
        return !isSet && TakeClassRune() is { } last && parts.TryAdd(first, last);
    }

    private bool TryClassSet(EcmaClass parts, out bool isSet)
    {
        var c = _source[_position] == '\\' && _position + 1 < _source.Length ? _source[_position + 1] : '\0';
        isSet = c is 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'p' or 'P';
        if (!isSet)
            return false;
        if (c is 'p' or 'P')
        {
            var start = _output.Length;
            if (!TryProperty(c == 'P', insideClass: true))
                return false;
            parts.Add(_output.ToString(start, _output.Length - start));
            _output.Length = start;
            return true;
        }

        _position += 2;
        parts.Add(InsideClass(c));
        return true;
    }

    private Rune? TakeClassRune()
    {
        if (_source[_position] != '\\')
            return TakeRune();
        if (_position + 1 >= _source.Length)
            return null;
        if (_source[_position + 1] != 'b')
            return TakeCharacterEscape();
        _position += 2;
        return new Rune('\b');
    }

    private Rune TakeRune()
    {
        if (!Rune.TryGetRuneAt(_source, _position, out var rune))
            rune = Rune.ReplacementChar;
        _position += rune.Utf16SequenceLength;
        return rune;
    }

    /// <summary>Reads an escape that stands for one character: at the backslash, which is not the last character.</summary>
    private Rune? TakeCharacterEscape()
    {
        var c = _source[_position + 1];
        _position += 2;
        switch (c)
        {
            case 't': return new Rune('\t');
            case 'n': return new Rune('\n');
            case 'v': return new Rune('\v');
            case 'f': return new Rune('\f');
            case 'r': return new Rune('\r');
            case '0': return new Rune('\0');
            case 'c' when !IsAtEnd && char.IsAsciiLetter(_source[_position]):
                return new Rune((char)(_source[_position++] % 32));
            case 'x':
                return TakeHex(2) is { } byteValue ? new Rune(byteValue) : new Rune('x');
            case 'u':
                return TakeUnicode();
            default:
                // Letters without a meaning are refused: \Z, \A and \Q of other dialects would otherwise pass for themselves.
                if (char.IsAsciiLetterOrDigit(c))
                    return null;
                _position--;
                return TakeRune();
        }
    }

    private Rune? TakeUnicode()
    {
        if (!IsAtEnd && _source[_position] == '{')
        {
            var close = _source.IndexOf('}', _position);
            if (close < 0 || !int.TryParse(_source.AsSpan(_position + 1, close - _position - 1), NumberStyles.AllowHexSpecifier, null, out var code))
                return null;
            _position = close + 1;
            return Rune.IsValid(code) ? new Rune(code) : null;
        }

        if (TakeHex(4) is not { } unit)
            return new Rune('u');
        if (char.IsHighSurrogate((char)unit) && _source.AsSpan(_position).StartsWith(@"\u"))
        {
            _position += 2;
            if (TakeHex(4) is { } low && char.IsLowSurrogate((char)low))
                return new Rune((char)unit, (char)low);
            return null;
        }

        return Rune.IsValid(unit) ? new Rune(unit) : Rune.ReplacementChar;
    }

    private int? TakeHex(int digits)
    {
        if (_position + digits > _source.Length
            || !int.TryParse(_source.AsSpan(_position, digits), NumberStyles.AllowHexSpecifier, null, out var value))
            return null;
        _position += digits;
        return value;
    }

    private void AppendLiteral(Rune rune)
    {
        if (!rune.IsBmp)
            _output.Append(CultureInfo.InvariantCulture, $"(?:{rune})");
        else if (char.IsAsciiLetterOrDigit((char)rune.Value))
            _output.Append((char)rune.Value);
        else
            _output.Append(CultureInfo.InvariantCulture, $@"\u{rune.Value:x4}");
    }
}
