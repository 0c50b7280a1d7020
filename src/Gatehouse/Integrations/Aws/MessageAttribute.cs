namespace Gatehouse;

/// <summary>An attribute of a message to SQS or SNS.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html.</remarks>
/// <param name="Name">The name.</param>
/// <param name="Value">The mapping template of the value, form-encoded by its author (<c>$util.urlEncode(...)</c>).</param>
/// <param name="DataType">The type, such as <c>String</c> or <c>Number</c>.</param>
public sealed record MessageAttribute(string Name, MappingTemplateText Value, string DataType = "String")
{
    /// <summary>The attributes as members of a form.</summary>
    internal static TemplateText Form(ValueList<MessageAttribute> attributes, string prefix) => TemplateText.Concat([.. attributes.Select((attribute, index) =>
        TemplateText.Concat(
            $"&{prefix}.{index + 1}.Name={Uri.EscapeDataString(attribute.Name)}&{prefix}.{index + 1}.Value.DataType={Uri.EscapeDataString(attribute.DataType)}"
            + $"&{prefix}.{index + 1}.Value.StringValue=",
            attribute.Value.Text))]);
}
