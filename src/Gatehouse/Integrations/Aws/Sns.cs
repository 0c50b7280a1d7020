namespace Gatehouse;

/// <summary>Makes integrations with Amazon SNS, with the role that they need and no more.</summary>
/// <remarks>See https://docs.aws.amazon.com/sns/latest/api/API_Publish.html.</remarks>
public static class Sns
{
    /// <summary>Publishes the request body to a topic; the client gets the service's answer with the message's id.</summary>
    /// <param name="topicArn">The ARN of the topic.</param>
    /// <param name="message">The mapping template of the message, form-encoded by its author; null publishes the request body.</param>
    /// <param name="options">What the message has besides its body.</param>
    public static AwsIntegration Publish(TemplateText topicArn, MappingTemplateText? message = null, MessageOptions? options = null) => ServiceCall.Form(
        "sns",
        // The action stands in the body: by action/Publish it would stand in the query too.
        new AwsPath("/"),
        TemplateText.Concat(
            "Action=Publish&TopicArn=$util.urlEncode('", topicArn, "')&Message=", message?.Text ?? "$util.urlEncode($input.body)",
            (options ?? new()).Form("MessageAttributes.entry")),
        new(["sns:Publish"], [topicArn]));
}
