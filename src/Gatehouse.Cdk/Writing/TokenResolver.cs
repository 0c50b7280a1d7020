namespace Gatehouse.Cdk;

/// <summary>Replaces the CDK's marks in texts by what they stand for. Each distinct mark is resolved once.</summary>
internal sealed class TokenResolver(StackBorder border)
{
    private readonly Dictionary<string, TemplateText> _tokens = new(StringComparer.Ordinal);

    public TemplateText Resolve(TemplateText text) =>
        text.Parts.Any(part => part is TokenPart)
            ? text.Map(part => part is TokenPart token ? Resolve(token.Mark) : TemplateText.Of(part))
            : text;

    /// <summary>The CDK's own mark where a function stands for a reference to another stack, so that the CDK exports and imports; else null.</summary>
    public string? Foreign(TemplateMap function) => border.Foreign(function);

    private TemplateText Resolve(string mark)
    {
        if (!_tokens.TryGetValue(mark, out var text))
        {
            _tokens[mark] = text = border.Resolve(mark);
        }

        return text;
    }
}
