namespace Gatehouse.CloudFormation;

/// <summary>CloudFormation's conversions between text, numbers and booleans.</summary>
internal static class Coercion
{
    /// <summary>The text of a scalar, or null for lists, maps and null.</summary>
    public static TemplateText? ToText(TemplateValue value) => value switch
    {
        TemplateString text => text.Text,
        TemplateNumber number => TemplateText.Of(number.Text),
        TemplateBoolean truth => TemplateText.Of(truth.Value ? "true" : "false"),
        _ => null,
    };
}
