namespace Gatehouse;

/// <summary>A mapping template.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings.html.</remarks>
/// <param name="Text">The template, in the Velocity Template Language as API Gateway runs it.</param>
public sealed record MappingTemplateText(TemplateText Text)
{
    /// <summary>A template written in place.</summary>
    public static implicit operator MappingTemplateText(string text) => new(TemplateText.Of(text));
}
