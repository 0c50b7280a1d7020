namespace Gatehouse.Velocity.Parsing;

/// <summary>Lengths of runs of characters at the start of a text.</summary>
internal static class CharRun
{
    public static int Of(ReadOnlySpan<char> text, char c)
    {
        var other = text.IndexOfAnyExcept(c);
        return other < 0 ? text.Length : other;
    }

    public static int Blanks(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExcept(' ', '\t');
        return other < 0 ? text.Length : other;
    }

    public static int WhiteSpace(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExcept(" \t\r\n");
        return other < 0 ? text.Length : other;
    }

    public static int Digits(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }

    public static int NewLine(ReadOnlySpan<char> text) =>
        text.StartsWith("\r\n") ? 2 : text is ['\r' or '\n', ..] ? 1 : 0;

    /// <summary>Blanks up to and with the end of the line, 0 when something else stands on the line.</summary>
    public static int RestOfLine(ReadOnlySpan<char> text)
    {
        var blanks = Blanks(text);
        var newLine = NewLine(text[blanks..]);
        return newLine == 0 ? 0 : blanks + newLine;
    }
}
