using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Gatehouse;

/// <summary>Finds the CDK's tokens in texts.</summary>
internal static partial class TokenMarks
{
    public const string Start = "${Token[";

    /// <summary>The literals of a text, and its tokens as parts of their own.</summary>
    public static ImmutableArray<TextPart> Split(string text)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        var end = 0;
        foreach (Match token in Token().Matches(text))
        {
            AddLiteral(parts, text[end..token.Index]);
            parts.Add(new TokenPart(token.Value));
            end = token.Index + token.Length;
        }

        AddLiteral(parts, text[end..]);
        return parts.DrainToImmutable();
    }

    private static void AddLiteral(ImmutableArray<TextPart>.Builder parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new LiteralPart(text));
        }
    }

    [GeneratedRegex(@"\$\{Token\[[a-zA-Z0-9:._-]+\]\}")]
    private static partial Regex Token();
}
