namespace Gatehouse;

/// <summary>An action of the service by its name, such as <c>SendMessage</c>.</summary>
/// <param name="Name">The name, with what follows it in the ARN (<c>Publish&amp;TopicArn=...</c>) if anything.</param>
public sealed record AwsAction(TemplateText Name) : AwsCall;
