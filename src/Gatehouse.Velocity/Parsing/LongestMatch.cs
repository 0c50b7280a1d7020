namespace Gatehouse.Velocity.Parsing;

internal ref struct LongestMatch()
{
    public TokenKind Kind { get; private set; } = TokenKind.None;

    public int Length { get; private set; }

    public void Offer(TokenKind kind, int length)
    {
        if (length > Length || (length > 0 && length == Length && kind < Kind))
            (Kind, Length) = (kind, length);
    }
}
