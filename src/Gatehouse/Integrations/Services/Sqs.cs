namespace Gatehouse;

/// <summary>Makes integrations with Amazon SQS, with the role that they need and no more.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html.</remarks>
public static class Sqs
{
    /// <summary>Sends the request body to a queue; the client gets the service's answer with the message's id.</summary>
    /// <param name="queueArn">The ARN of the queue.</param>
    /// <param name="queueName">The name of the queue.</param>
    /// <param name="body">The mapping template of the message, form-encoded by its author; null sends the request body.</param>
    public static AwsIntegration SendMessage(TemplateText queueArn, TemplateText queueName, MappingTemplateText? body = null) => ServiceCall.Form(
        "sqs",
        new AwsPath(TemplateText.Concat(TemplateText.Ref("AWS::AccountId"), "/", queueName)),
        "Action=SendMessage&MessageBody=" + (body?.Text ?? "$util.urlEncode($input.body)"),
        new(["sqs:SendMessage"], [queueArn]));
}
