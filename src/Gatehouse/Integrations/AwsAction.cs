namespace Gatehouse;

/// <summary>An action of the service by its name, such as <c>SendMessage</c>.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html.</remarks>
/// <param name="Name">The name, with what follows it in the ARN (<c>Publish&amp;TopicArn=...</c>) if anything.</param>
public sealed record AwsAction(TemplateText Name) : AwsCall;
