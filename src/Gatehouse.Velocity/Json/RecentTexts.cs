namespace Gatehouse.Velocity;

/// <summary>Hands out one string for equal short texts that follow each other closely, such as the names in a list of objects.</summary>
internal sealed class RecentTexts
{
    private const int Slots = 16;
    private const int MaxLength = 16;

    private readonly string?[] _texts = new string?[Slots];

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength)
            return text.ToString();

        ref var recent = ref _texts[(text[0] + (text[^1] * 5) + (text.Length * 3)) % Slots];
        return recent is not null && text.SequenceEqual(recent) ? recent : recent = text.ToString();
    }
}
