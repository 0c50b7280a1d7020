namespace Gatehouse;

/// <summary>Makes integrations with Amazon Kinesis Data Streams, with the role that they need and no more.</summary>
/// <remarks>See https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html.</remarks>
public static class Kinesis
{
    /// <summary>Puts the request body on a stream.</summary>
    /// <param name="streamArn">The ARN of the stream.</param>
    /// <param name="streamName">The name of the stream; taken from the ARN when null.</param>
    /// <param name="partitionKey">The mapping template of the partition key; null takes the request's id.</param>
    public static AwsIntegration PutRecord(TemplateText streamArn, TemplateText? streamName = null, MappingTemplateText? partitionKey = null) => ServiceCall.JsonCall(
        "kinesis",
        "PutRecord",
        TemplateText.Concat(
            "{\"StreamName\":\"", streamName ?? ServiceArn.Name(streamArn, null, "stream/"), "\",\"Data\":\"$util.base64Encode($input.body)\",\"PartitionKey\":\"",
            partitionKey?.Text ?? "$context.requestId", "\"}"),
        new(["kinesis:PutRecord"], [streamArn]),
        "1.1");

    /// <summary>
    /// Puts each item of a JSON array on a stream, at most 500; the client gets the service's answer, with status 500 when the stream did not take all of them.
    /// </summary>
    /// <param name="streamArn">The ARN of the stream.</param>
    /// <param name="streamName">The name of the stream; taken from the ARN when null.</param>
    /// <param name="items">The JSONPath of the array in the request body.</param>
    /// <param name="partitionKey">The mapping template of the partition key, which reads the item as <c>$item</c>; null takes the request's id and the item's position.</param>
    public static AwsIntegration PutRecords(
        TemplateText streamArn, TemplateText? streamName = null, string items = "$", MappingTemplateText? partitionKey = null) => ServiceCall.Batch(
        ServiceCall.JsonCall(
            "kinesis",
            "PutRecords",
            TemplateText.Concat(
                "{\"StreamName\":\"", streamName ?? ServiceArn.Name(streamArn, null, "stream/"), "\",\"Records\":",
                ServiceCall.Items(items, TemplateText.Concat(",\"PartitionKey\":\"", partitionKey?.Text ?? "${context.requestId}-$foreach.index", "\"")), "}"),
            new(["kinesis:PutRecords"], [streamArn]),
            "1.1"),
        "FailedRecordCount");
}
