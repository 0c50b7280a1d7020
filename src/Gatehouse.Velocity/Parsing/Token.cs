namespace Gatehouse.Velocity.Parsing;

internal sealed class Token(TokenKind kind, string image, int line, int column)
{
    public TokenKind Kind { get; } = kind;

    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>The text; binding a reference cuts off its escapes, as later looks at the text expect.</summary>
    public string Image { get; set; } = image;

    public Token? Next { get; set; }

    /// <summary>The last of the zero-width tokens before this one that hold on to text such as a lone <c>$</c>.</summary>
    public Token? Special { get; set; }
}
