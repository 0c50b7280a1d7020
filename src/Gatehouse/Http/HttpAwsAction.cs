namespace Gatehouse;

/// <summary>A call of an AWS service without function between, such as <c>SQS-SendMessage</c>.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html.</remarks>
/// <param name="Subtype">The action, such as <c>SQS-SendMessage</c>.</param>
/// <param name="Credentials">The ARN of the role that API Gateway takes on for the call.</param>
public sealed record HttpAwsAction(string Subtype, TemplateText Credentials) : HttpIntegration;
