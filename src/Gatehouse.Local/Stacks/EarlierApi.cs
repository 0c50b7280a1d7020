namespace Gatehouse.Local.Stacks;

/// <summary>A REST API as it was when a deployment was made.</summary>
/// <param name="LogicalId">Its logical id.</param>
/// <param name="Api">The API.</param>
/// <param name="Stack">The stack as it was.</param>
internal sealed record EarlierApi(string LogicalId, RestApi Api, LoadedStack Stack)
{
    /// <summary>Fills in references to what the stack had then and has no more; what it has kept is what it is now.</summary>
    /// <param name="text">The text.</param>
    /// <param name="now">The stack as it is now.</param>
    public TemplateText Fill(TemplateText text, LoadedStack now) => text.Map(part => part switch
    {
        ReferencePart reference when IsGone(reference.Name, now) => Stack.Environment.Resolve(TemplateText.Of(part)),
        AttributePart attribute when IsGone(attribute.LogicalId, now) => Stack.Environment.Resolve(TemplateText.Of(part)),
        _ => TemplateText.Of(part),
    });

    private bool IsGone(string logicalId, LoadedStack now) => Stack.Template.Find(logicalId) is not null && now.Template.Find(logicalId) is null;
}
