namespace Gatehouse;

/// <summary>Makes integrations with Amazon SNS, with the role that they need and no more.</summary>
/// <remarks>See https://docs.aws.amazon.com/sns/latest/api/API_Publish.html.</remarks>
public static class Sns
{
    /// <summary>Publishes the request body to a topic.</summary>
    /// <param name="topicArn">The ARN of the topic.</param>
    /// <param name="message">The mapping template of the message, form-encoded by its author; null publishes the request body.</param>
    public static AwsIntegration Publish(TemplateText topicArn, MappingTemplateText? message = null) => ServiceCall.Form(
        "sns",
        new AwsAction("Publish"),
        TemplateText.Concat("Action=Publish&TopicArn=$util.urlEncode('", topicArn, "')&Message=", message?.Text ?? "$util.urlEncode($input.body)"),
        new(["sns:Publish"], [topicArn]));
}
