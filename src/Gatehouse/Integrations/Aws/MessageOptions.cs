namespace Gatehouse;

/// <summary>What a message to SQS or SNS has besides its body. Mapping templates are form-encoded by their author.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html.</remarks>
public sealed record MessageOptions
{
    /// <summary>The mapping template of the group, within which messages keep their order; FIFO queues and topics need one.</summary>
    /// <value>The default is null: none.</value>
    public MappingTemplateText? GroupId { get; init; }

    /// <summary>The mapping template of the id by which doubles are known; for FIFO queues and topics.</summary>
    /// <value>The default is null: the queue or topic goes by content.</value>
    public MappingTemplateText? DeduplicationId { get; init; }

    /// <summary>The attributes of the message, at most 10.</summary>
    /// <value>The default is empty.</value>
    public ValueList<MessageAttribute> Attributes { get; init; } = [];

    internal TemplateText Form(string attributes) => TemplateText.Concat(
        GroupId is null ? TemplateText.Empty : "&MessageGroupId=" + GroupId.Text,
        DeduplicationId is null ? TemplateText.Empty : "&MessageDeduplicationId=" + DeduplicationId.Text,
        MessageAttribute.Form(Attributes, attributes));
}
