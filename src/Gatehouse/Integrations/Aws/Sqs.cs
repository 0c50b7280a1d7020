namespace Gatehouse;

/// <summary>Makes integrations with Amazon SQS, with the role that they need and no more.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html.</remarks>
public static class Sqs
{
    /// <summary>Sends the request body to a queue; the client gets the service's answer with the message's id.</summary>
    /// <param name="queueArn">The ARN of the queue.</param>
    /// <param name="queueName">The name of the queue; taken from the ARN when null.</param>
    /// <param name="body">The mapping template of the message, form-encoded by its author; null sends the request body.</param>
    /// <param name="options">What the message has besides its body.</param>
    public static AwsIntegration SendMessage(
        TemplateText queueArn, TemplateText? queueName = null, MappingTemplateText? body = null, MessageOptions? options = null) => ServiceCall.Form(
        "sqs",
        new AwsPath(TemplateText.Concat(ServiceArn.Account(queueArn), "/", queueName ?? ServiceArn.Name(queueArn, "QueueName"))),
        TemplateText.Concat("Action=SendMessage&MessageBody=", body?.Text ?? "$util.urlEncode($input.body)", (options ?? new()).Form("MessageAttribute")),
        new(["sqs:SendMessage"], [queueArn]));
}
