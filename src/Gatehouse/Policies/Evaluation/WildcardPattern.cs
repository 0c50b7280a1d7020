namespace Gatehouse.Policies;

/// <summary>A text with <c>*</c> (any run of characters, slashes included) and <c>?</c> (any one character).</summary>
/// <remarks>
/// The pieces between the stars are searched from left to right and never reconsidered, so a match costs at most the length of the text
/// times that of the longest piece.
/// </remarks>
internal sealed class WildcardPattern
{
    /// <summary>Stands for <c>?</c> in a piece. A code that Unicode gives to no character, so that no text contains it.</summary>
    private const char AnyOne = '\uffff';

    private readonly string[] _pieces;

    private WildcardPattern(string[] pieces) => _pieces = pieces;

    /// <summary>The pattern without wildcards.</summary>
    public static WildcardPattern Literal(string text) => new([text]);

    public static WildcardPattern Parse(string pattern) => new(pattern.Replace('?', AnyOne).Split('*'));

    /// <summary>The pattern of a text whose wildcards were told apart from literal characters before.</summary>
    public static WildcardPattern Of(IEnumerable<PatternToken> tokens)
    {
        var pieces = new List<string> { "" };
        foreach (var token in tokens)
        {
            if (token.Kind == PatternTokenKind.AnyRun)
                pieces.Add("");
            else
                pieces[^1] += token.Kind == PatternTokenKind.AnyOne ? AnyOne.ToString() : token.Text;
        }

        return new WildcardPattern([.. pieces]);
    }

    public bool IsMatch(ReadOnlySpan<char> text, bool ignoreCase = false)
    {
        var first = _pieces[0];
        if (_pieces.Length == 1)
            return text.Length == first.Length && MatchesAt(text, 0, first, ignoreCase);
        var last = _pieces[^1];
        if (text.Length < first.Length + last.Length
            || !MatchesAt(text, 0, first, ignoreCase)
            || !MatchesAt(text, text.Length - last.Length, last, ignoreCase))
            return false;
        text = text[first.Length..^last.Length];
        foreach (var piece in _pieces.AsSpan(1, _pieces.Length - 2))
        {
            var index = IndexOf(text, piece, ignoreCase);
            if (index < 0)
                return false;
            text = text[(index + piece.Length)..];
        }

        return true;
    }

    private static int IndexOf(ReadOnlySpan<char> text, string piece, bool ignoreCase)
    {
        if (!piece.Contains(AnyOne))
            return text.IndexOf(piece, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        for (var start = 0; start + piece.Length <= text.Length; start++)
        {
            if (MatchesAt(text, start, piece, ignoreCase))
                return start;
        }

        return -1;
    }

    private static bool MatchesAt(ReadOnlySpan<char> text, int start, string piece, bool ignoreCase)
    {
        if (start < 0 || start + piece.Length > text.Length)
            return false;
        for (var i = 0; i < piece.Length; i++)
        {
            var (expected, actual) = (piece[i], text[start + i]);
            if (expected != AnyOne && expected != actual && !(ignoreCase && char.ToLowerInvariant(expected) == char.ToLowerInvariant(actual)))
                return false;
        }

        return true;
    }
}
