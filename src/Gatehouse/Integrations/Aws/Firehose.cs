namespace Gatehouse;

/// <summary>Makes integrations with Amazon Data Firehose, with the role that they need and no more.</summary>
/// <remarks>See https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecord.html.</remarks>
public static class Firehose
{
    /// <summary>Puts the request body on a delivery stream.</summary>
    /// <param name="streamArn">The ARN of the delivery stream.</param>
    /// <param name="streamName">The name of the delivery stream; taken from the ARN when null.</param>
    public static AwsIntegration PutRecord(TemplateText streamArn, TemplateText? streamName = null) => ServiceCall.JsonCall(
        "firehose",
        "PutRecord",
        TemplateText.Concat("{\"DeliveryStreamName\":\"", streamName ?? ServiceArn.Name(streamArn, null, "deliverystream/"), "\",\"Record\":{\"Data\":\"$util.base64Encode($input.body)\"}}"),
        new(["firehose:PutRecord"], [streamArn]),
        "1.1");

    /// <summary>
    /// Puts each item of a JSON array on a delivery stream, at most 500; the client gets the service's answer, with status 500 when the stream did not take all of them.
    /// </summary>
    /// <param name="streamArn">The ARN of the delivery stream.</param>
    /// <param name="streamName">The name of the delivery stream; taken from the ARN when null.</param>
    /// <param name="items">The JSONPath of the array in the request body.</param>
    public static AwsIntegration PutRecordBatch(TemplateText streamArn, TemplateText? streamName = null, string items = "$") => ServiceCall.Batch(
        ServiceCall.JsonCall(
            "firehose",
            "PutRecordBatch",
            TemplateText.Concat(
                "{\"DeliveryStreamName\":\"", streamName ?? ServiceArn.Name(streamArn, null, "deliverystream/"), "\",\"Records\":", ServiceCall.Items(items, TemplateText.Empty), "}"),
            new(["firehose:PutRecordBatch"], [streamArn]),
            "1.1"),
        "FailedPutCount");
}
