namespace Gatehouse.Reading;

/// <summary>Takes texts with references apart at their literal parts.</summary>
internal static class TextPieces
{
    /// <summary>Cuts a text at the first place where a literal part holds the separator.</summary>
    public static bool TryCut(this TemplateText text, string separator, out TemplateText before, out TemplateText after)
    {
        for (var i = 0; i < text.Parts.Length; i++)
        {
            if (text.Parts[i] is LiteralPart literal && literal.Text.IndexOf(separator, StringComparison.Ordinal) is >= 0 and var at)
            {
                before = Concat(text, 0, i) + TemplateText.Of(literal.Text[..at]);
                after = TemplateText.Of(literal.Text[(at + separator.Length)..]) + Concat(text, i + 1, text.Parts.Length);
                return true;
            }
        }

        (before, after) = (text, TemplateText.Empty);
        return false;
    }

    /// <summary>Cuts a text at the last place where a literal part holds the separator.</summary>
    public static bool TryCutLast(this TemplateText text, string separator, out TemplateText before, out TemplateText after)
    {
        for (var i = text.Parts.Length - 1; i >= 0; i--)
        {
            if (text.Parts[i] is LiteralPart literal && literal.Text.LastIndexOf(separator, StringComparison.Ordinal) is >= 0 and var at)
            {
                before = Concat(text, 0, i) + TemplateText.Of(literal.Text[..at]);
                after = TemplateText.Of(literal.Text[(at + separator.Length)..]) + Concat(text, i + 1, text.Parts.Length);
                return true;
            }
        }

        (before, after) = (text, TemplateText.Empty);
        return false;
    }

    /// <summary>The text without a literal end, or null where it ends otherwise.</summary>
    public static TemplateText? WithoutEnd(this TemplateText text, string end) =>
        text.Parts is [.. , LiteralPart last] && last.Text.EndsWith(end, StringComparison.Ordinal)
            ? Concat(text, 0, text.Parts.Length - 1) + TemplateText.Of(last.Text[..^end.Length])
            : null;

    /// <summary>The text without a literal start, or null where it starts otherwise.</summary>
    public static TemplateText? WithoutStart(this TemplateText text, string start) =>
        text.Parts is [LiteralPart first, ..] && first.Text.StartsWith(start, StringComparison.Ordinal)
            ? TemplateText.Of(first.Text[start.Length..]) + Concat(text, 1, text.Parts.Length)
            : null;

    /// <summary>The pieces between a separator, at most <paramref name="count"/>; the last holds the rest.</summary>
    public static List<TemplateText> Split(this TemplateText text, string separator, int count)
    {
        var pieces = new List<TemplateText>();
        var rest = text;
        while (pieces.Count < count - 1 && rest.TryCut(separator, out var before, out var after))
        {
            pieces.Add(before);
            rest = after;
        }

        pieces.Add(rest);
        return pieces;
    }

    private static TemplateText Concat(TemplateText text, int from, int to)
    {
        var result = TemplateText.Empty;
        for (var i = from; i < to; i++)
        {
            result += TemplateText.Of(text.Parts[i]);
        }

        return result;
    }
}
