namespace Gatehouse;

/// <summary>Where a line for each request is written.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html.</remarks>
/// <param name="Destination">The ARN of a CloudWatch log group, or of a Firehose stream whose name begins with <c>amazon-apigateway-</c>.</param>
/// <param name="Format">The line.</param>
public sealed record AccessLog(TemplateText Destination, AccessLogFormat Format);
