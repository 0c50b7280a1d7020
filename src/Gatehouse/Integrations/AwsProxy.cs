namespace Gatehouse;

/// <summary>A Firehose stream, or another service that takes the request as it came.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html.</remarks>
/// <param name="Uri">The integration's ARN, <c>arn:aws:apigateway:{region}:firehose:action/PutRecord</c>.</param>
public sealed record AwsProxy(TemplateText Uri) : RestIntegration;
