namespace Gatehouse;

/// <summary>What an integration's own role may do, and nothing else.</summary>
/// <remarks>
/// The API is written with a role for each distinct set of grants, which only API Gateway can take on.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-aws-proxy.html.
/// </remarks>
/// <param name="Actions">The actions, such as <c>sqs:SendMessage</c>.</param>
/// <param name="Resources">The ARNs they may be done to.</param>
public sealed record RoleGrant(ValueList<TemplateText> Actions, ValueList<TemplateText> Resources);
