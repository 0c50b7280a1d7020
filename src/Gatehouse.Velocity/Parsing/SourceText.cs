namespace Gatehouse.Velocity.Parsing;

/// <summary>The characters of a template with a read position that can be moved back.</summary>
internal sealed class SourceText(string text, int firstLine = 1, int firstColumn = 1)
{
    private readonly (int Line, int Column) _first = (firstLine, firstColumn);
    private int _markPosition;
    private int _markLine;
    private int _markColumn;

    public string Text { get; } = text;

    public int Position { get; set; }

    public bool AtEnd => Position >= Text.Length;

    public (int Line, int Column) Locate(int position)
    {
        if (position < _markPosition || _markLine == 0)
            (_markPosition, _markLine, _markColumn) = (0, _first.Line, _first.Column);

        for (; _markPosition < position && _markPosition < Text.Length; _markPosition++)
            Advance(Text[_markPosition], _markPosition + 1 < Text.Length ? Text[_markPosition + 1] : '\0');

        return (_markLine, _markColumn);
    }

    private void Advance(char c, char next)
    {
        if (c == '\n' || (c == '\r' && next != '\n'))
            (_markLine, _markColumn) = (_markLine + 1, 1);
        else if (c == '\t')
            _markColumn = ((_markColumn + 7) / 8 * 8) + 1;
        else
            _markColumn++;
    }
}
