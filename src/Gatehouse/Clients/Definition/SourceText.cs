using System.Globalization;
using System.Text;

namespace Gatehouse.Clients;

/// <summary>Source text as it grows, line by line.</summary>
internal sealed class SourceText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>A text literal of plain ASCII, as both C# and TypeScript write it.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append(@"\\"),
                >= ' ' and <= '~' => literal.Append(character),
                _ => literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A text in one line, as comments take it.</summary>
    public static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Adds lines at the present depth; empty ones stay empty.</summary>
    public SourceText Add(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', 4 * _depth).Append(line);
            }

            _text.Append('\n');
        }

        return this;
    }

    public SourceText AddIf(bool condition, string lines) => condition ? Add(lines) : this;

    /// <summary>Adds an empty line, unless a block has just begun.</summary>
    public SourceText Gap()
    {
        if (_text.Length > 0 && !EndsWith("{\n") && !EndsWith("\n\n"))
        {
            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Adds a block in braces.</summary>
    public SourceText Block(string head, Action write, string end = "}", string begin = "\n{")
    {
        Add(head + begin);
        _depth++;
        write();
        _depth--;
        return Add(end);
    }

    public override string ToString() => _text.ToString();

    private bool EndsWith(string end) => _text.Length >= end.Length && _text.ToString(_text.Length - end.Length, end.Length) == end;
}
