namespace Gatehouse;

/// <summary>A Firehose stream, or another service that takes the request as it came.</summary>
/// <param name="Uri">The integration's ARN, <c>arn:aws:apigateway:{region}:firehose:action/PutRecord</c>.</param>
public sealed record AwsProxy(TemplateText Uri) : RestIntegration;
