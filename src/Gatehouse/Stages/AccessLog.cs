namespace Gatehouse;

/// <summary>Where a line for each request is written.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html.</remarks>
/// <param name="Destination">The ARN of a CloudWatch log group, or of a Firehose stream whose name begins with <c>amazon-apigateway-</c>; empty for <see cref="LogGroup"/>.</param>
/// <param name="Format">The line.</param>
public sealed record AccessLog(TemplateText Destination, AccessLogFormat Format)
{
    /// <summary>A log group that is made together with the stage.</summary>
    /// <value>The default is null: <see cref="Destination"/> exists, or is defined elsewhere.</value>
    public NewLogGroup? LogGroup { get; init; }

    /// <summary>Lines go to a log group that is made together with the stage.</summary>
    /// <param name="format">The line; JSON when null.</param>
    /// <param name="retentionInDays">How many days lines are kept; for ever when null.</param>
    public static AccessLog ToNewLogGroup(AccessLogFormat? format = null, int? retentionInDays = null) =>
        new(TemplateText.Empty, format ?? AccessLogFormat.Json) { LogGroup = new() { RetentionInDays = retentionInDays } };

    /// <summary>Lines go to a log group that exists.</summary>
    /// <param name="arn">The ARN of the log group.</param>
    /// <param name="format">The line; JSON when null.</param>
    public static AccessLog ToLogGroup(TemplateText arn, AccessLogFormat? format = null) => new(arn, format ?? AccessLogFormat.Json);

    /// <summary>Lines go to a Firehose stream; REST APIs only.</summary>
    /// <param name="streamArn">The ARN of the stream, whose name begins with <c>amazon-apigateway-</c>.</param>
    /// <param name="format">The line; JSON when null.</param>
    public static AccessLog ToFirehose(TemplateText streamArn, AccessLogFormat? format = null) => new(streamArn, format ?? AccessLogFormat.Json);
}
