namespace Gatehouse.Velocity.Rendering;

/// <summary>Which of the variables that loops set are mentioned at all.</summary>
internal sealed record LoopMentions(bool Loop, bool Count, bool HasNext)
{
    public static LoopMentions All { get; } = new(true, true, true);

    public static LoopMentions In(string text) =>
        text.Contains("evaluate", StringComparison.Ordinal)
            ? All
            : new LoopMentions(
                MentionsLoop(text),
                text.Contains("velocityCount", StringComparison.Ordinal),
                text.Contains("velocityHasNext", StringComparison.Ordinal));

    private static bool MentionsLoop(string text)
    {
        for (var i = text.IndexOf("foreach", StringComparison.Ordinal); i >= 0; i = text.IndexOf("foreach", i + 1, StringComparison.Ordinal))
        {
            if (i > 0 && text[i - 1] != '#')
                return true;
        }

        return false;
    }
}
