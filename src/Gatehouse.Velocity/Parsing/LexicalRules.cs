using static Gatehouse.Velocity.Parsing.LexicalState;

namespace Gatehouse.Velocity.Parsing;

/// <summary>Which token comes next: the longest match among those of the state, the earlier kind at equal length.</summary>
internal static class LexicalRules
{
    /// <summary>Kinds that only begin a token: what follows is added to them.</summary>
    public static bool Continues(TokenKind kind) =>
        kind is TokenKind.Dollar or TokenKind.DollarBang or TokenKind.TextBlockOpen or TokenKind.FormalCommentOpen
            or TokenKind.BlockCommentOpen or TokenKind.Hash or TokenKind.More;

    public static (TokenKind Kind, int Length) Match(LexicalState state, string text, int position)
    {
        var longest = new LongestMatch();
        var rest = text.AsSpan(position);
        MatchAnywhere(state, rest, ref longest);
        switch (state)
        {
            case Default:
                MatchText(rest, ref longest);
                break;
            case PreDirective:
                DirectiveRules.MatchName(rest, ref longest);
                longest.Offer(TokenKind.DirectiveEnd, 1);
                break;
            case Directive:
                DirectiveRules.MatchInside(rest, ref longest);
                break;
            case Reference or ReferenceMember:
                ReferenceRules.Match(state, rest, ref longest);
                longest.Offer(TokenKind.ReferenceEnd, 1);
                break;
            case Arguments:
                ReferenceRules.MatchArguments(rest, ref longest);
                break;
            case InIndex:
                ReferenceRules.MatchIndex(rest, ref longest);
                break;
            default:
                MatchComment(state, rest, ref longest);
                break;
        }

        return (longest.Kind, longest.Length);
    }

    private static void MatchAnywhere(LexicalState state, ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        if (rest[0] is '$' or '\\')
            MatchDollar(state, rest, ref longest);

        if (rest[0] != '#')
            return;

        longest.Offer(TokenKind.Hash, 1);
        if (rest.StartsWith("#[["))
            longest.Offer(TokenKind.TextBlockOpen, 3);
        if (rest.StartsWith("#*"))
            longest.Offer(TokenKind.BlockCommentOpen, 2);
        if (rest.StartsWith("#**") && rest.Length > 3 && rest[3] != '#')
            longest.Offer(TokenKind.FormalCommentOpen, 4);
        if (rest.StartsWith("##") && state is Default or PreDirective or Directive or Reference)
            longest.Offer(TokenKind.LineCommentOpen, 2);
    }

    private static void MatchDollar(LexicalState state, ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        var dollar = CharRun.Of(rest, '\\');
        if (dollar == rest.Length || rest[dollar] != '$')
            return;

        longest.Offer(TokenKind.Dollar, dollar + 1);
        var bang = dollar + 1 + CharRun.Of(rest[(dollar + 1)..], '\\');
        if (bang < rest.Length && rest[bang] == '!')
            longest.Offer(TokenKind.DollarBang, bang + 1);

        if (state is not (Default or Reference))
            return;

        foreach (var open in (ReadOnlySpan<string>)["$[", "$![", "$\\![", "$."])
        {
            if (rest.StartsWith(open))
                longest.Offer(TokenKind.EmptyIndex, open.Length);
        }
    }

    private static void MatchText(ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        DirectiveRules.MatchSet(rest, ref longest);
        var text = rest.IndexOfAny('$', '#', '\\');
        longest.Offer(TokenKind.Text, text < 0 ? rest.Length : text);
        if (rest[0] != '\\')
            return;

        longest.Offer(TokenKind.Escape, 1);
        if (rest.StartsWith("\\\\"))
            longest.Offer(TokenKind.DoubleEscape, 2);

        var slashes = CharRun.Of(rest, '\\');
        if (slashes % 2 == 1 && slashes < rest.Length && rest[slashes] == '#')
        {
            var word = DirectiveRules.WordLength(rest[(slashes + 1)..]);
            if (word > 0)
                longest.Offer(TokenKind.EscapedDirective, slashes + 1 + word);
        }
    }

    private static void MatchComment(LexicalState state, ReadOnlySpan<char> rest, ref LongestMatch longest)
    {
        var newLine = CharRun.NewLine(rest);
        if (state == LineComment && newLine > 0)
            longest.Offer(TokenKind.LineCommentEnd, newLine);
        else if (state == FormalComment && rest.StartsWith("*#"))
            longest.Offer(TokenKind.FormalComment, 2);
        else if (state == BlockComment && rest.StartsWith("*#"))
            longest.Offer(TokenKind.BlockComment, 2);
        else if (state == TextBlock && rest.StartsWith("]]#"))
            longest.Offer(TokenKind.TextBlock, 3);

        longest.Offer(state == TextBlock ? TokenKind.More : TokenKind.Skipped, 1);
    }
}
