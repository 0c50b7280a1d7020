using System.Text;

namespace Gatehouse.Velocity.Parsing;

/// <summary>A node of the parsed template with the tokens it spans.</summary>
internal sealed class SyntaxNode(NodeKind kind, Token first)
{
    public NodeKind Kind { get; } = kind;

    public Token First { get; } = first;

    public Token Last { get; set; } = first;

    public List<SyntaxNode> Children { get; } = [];

    /// <summary>The name of a directive, or the text an escape prints.</summary>
    public string Text { get; set; } = "";

    /// <summary>How deep a string stands, so that what is parsed from it counts on from there.</summary>
    public int Level { get; init; }

    /// <summary>Levels of nodes below and with this one.</summary>
    public int Depth { get; private set; } = 1;

    public void Add(SyntaxNode child)
    {
        Children.Add(child);
        Depth = Math.Max(Depth, child.Depth + 1);
    }

    /// <summary>The node as it is written, as far as the grammar keeps it: block comments are left out.</summary>
    public string Literal()
    {
        if (ReferenceEquals(First, Last))
            return LiteralOf(First);

        var text = new StringBuilder();
        for (var token = First; token is not null; token = token.Next)
        {
            text.Append(LiteralOf(token));
            if (ReferenceEquals(token, Last))
                break;
        }

        return text.ToString();
    }

    /// <summary>The images of all tokens, one after the other.</summary>
    public string Image()
    {
        var text = new StringBuilder();
        for (var token = First; token is not null; token = token.Next)
        {
            text.Append(token.Image);
            if (ReferenceEquals(token, Last))
                break;
        }

        return text.ToString();
    }

    public static string LiteralOf(Token token)
    {
        if (token.Kind == TokenKind.BlockComment)
            return "";

        return token.Special is null || token.Special.Image.StartsWith("##", StringComparison.Ordinal)
            ? token.Image
            : SpecialText.Of(token) + token.Image;
    }
}
