using Gatehouse.Velocity.Nodes;
using Gatehouse.Velocity.Parsing;

namespace Gatehouse.Velocity.Rendering;

/// <summary>Takes the first token of a reference apart: backslashes, text before the <c>$</c>, the quiet sign, the name.</summary>
internal static class ReferenceName
{
    public static (string Name, ReferenceForm Form) Of(SyntaxNode node)
    {
        var token = node.First;
        if (token.Image.Contains("\\!", StringComparison.Ordinal))
            return EscapedBang(token);

        var count = CharRun.Of(token.Image, '\\');
        var isEscaped = count % 2 != 0;
        token.Image = token.Image[count..];
        var dollar = token.Image.LastIndexOf('$');
        var prefix = dollar > 0 ? token.Image[..dollar] : "";
        token.Image = token.Image[prefix.Length..];

        var isQuiet = token.Image.StartsWith("$!", StringComparison.Ordinal);
        var form = new ReferenceForm
        {
            IsEscaped = isEscaped,
            Slashes = new string('\\', count / 2),
            Prefix = prefix,
            Written = isQuiet && !isEscaped ? "" : node.Literal(),
        };

        if (token.Image.StartsWith("$!{", StringComparison.Ordinal) || token.Image == "${")
            return (token.Next!.Image, form);
        if (isQuiet)
            return (token.Image[2..], form);
        if (token.Image.StartsWith('$'))
            return (token.Image[1..], form);

        return (token.Image, form with { IsBareWord = true });
    }

    // $\!name prints as written, with one backslash less.
    private static (string Name, ReferenceForm Form) EscapedBang(Token token)
    {
        var image = token.Image;
        var dollar = image.IndexOf('$', StringComparison.Ordinal);
        if (dollar < 0)
            return (image, new ReferenceForm { Written = image });

        var slash = image.IndexOf('\\', dollar);
        var written = image[..slash] + image[(slash + 1)..];
        return (written, new ReferenceForm { Written = written });
    }
}
