using System.Globalization;

namespace Gatehouse.Local.Rest;

/// <summary>Finds the status in what a template of a MOCK integration rendered.</summary>
/// <remarks>
/// API Gateway reads it with a parser that takes more than JSON: names and values without quotes, single quotes,
/// commas too many. A status in quotes is none.
/// </remarks>
internal ref struct MockStatus
{
    private const int Deepest = 64;

    private readonly ReadOnlySpan<char> _text;
    private int _position;

    private MockStatus(ReadOnlySpan<char> text) => _text = text;

    private readonly char Current => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>The value of the member <c>statusCode</c>; null when the text is no object or has no integer there.</summary>
    public static int? Find(ReadOnlySpan<char> text)
    {
        var parser = new MockStatus(text);
        parser.SkipBlanks();
        return parser.Current == '{' && parser.TryReadObject(0, out var status) ? status : null;
    }

    private bool TryReadObject(int depth, out int? status)
    {
        status = null;
        _position++;
        while (depth < Deepest)
        {
            SkipBlanks();
            switch (Current)
            {
                case '}':
                    _position++;
                    return true;
                case ',':
                    _position++;
                    continue;
                case '\0' or ':' or '[' or ']' or '{':
                    return false;
            }

            if (!TryReadName(out var name) || !TryReadValue(depth, "},", out var value))
            {
                return false;
            }

            if (name is "statusCode")
            {
                status = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
            }

            SkipBlanks();
            if (Current is not (',' or '}'))
            {
                return false;
            }
        }

        return false;
    }

    private bool TryReadName(out ReadOnlySpan<char> name)
    {
        if (Current is '"' or '\'')
        {
            if (!TryReadQuoted(out name))
            {
                return false;
            }
        }
        else
        {
            var end = _text[_position..].IndexOf(':');
            name = end < 0 ? default : _text.Slice(_position, end).Trim();
            _position = end < 0 ? _text.Length : _position + end;
        }

        SkipBlanks();
        return Current == ':' && ++_position <= _text.Length;
    }

    /// <summary>Reads a value; the text is that of a value without quotes, else empty.</summary>
    private bool TryReadValue(int depth, ReadOnlySpan<char> ends, out ReadOnlySpan<char> text)
    {
        text = default;
        SkipBlanks();
        switch (Current)
        {
            case '\0' or ':' or '}' or ']' or ',':
                return false;
            case '{':
                return TryReadObject(depth + 1, out _);
            case '[':
                return TryReadArray(depth + 1);
            case '"' or '\'':
                return TryReadQuoted(out _);
        }

        var length = _text[_position..].IndexOfAny(ends);
        if (length < 0)
        {
            return false;
        }

        text = _text.Slice(_position, length).Trim();
        _position += length;
        return true;
    }

    private bool TryReadArray(int depth)
    {
        _position++;
        while (depth < Deepest)
        {
            SkipBlanks();
            switch (Current)
            {
                case ']':
                    _position++;
                    return true;
                case ',':
                    _position++;
                    continue;
            }

            if (!TryReadValue(depth, "],", out _))
            {
                return false;
            }
        }

        return false;
    }

    private bool TryReadQuoted(out ReadOnlySpan<char> text)
    {
        var quote = Current;
        var start = ++_position;
        while (_position < _text.Length)
        {
            var current = _text[_position++];
            if (current == '\\')
            {
                _position++;
            }
            else if (current == quote)
            {
                text = _text[start..(_position - 1)];
                return true;
            }
        }

        text = default;
        return false;
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }
}
