using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gatehouse.Local.Http;

/// <summary>A first-class integration: which action of which service, and how its parameters are sent.</summary>
/// <param name="Subtype">The name, such as <c>SQS-SendMessage</c>.</param>
/// <param name="Service">The service as <c>AWS_ENDPOINT_URL_...</c> names it.</param>
/// <param name="SigningName">The service as signatures name it.</param>
/// <param name="Target">The value of <c>X-Amz-Target</c>.</param>
/// <param name="ContentType">The content type of the protocol.</param>
/// <param name="Required">The parameters that must be there.</param>
/// <param name="Optional">The parameters that may be there.</param>
internal sealed record AwsActionDescription(
    string Subtype, string Service, string SigningName, string Target, string ContentType, ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    private const string Json10 = "application/x-amz-json-1.0";
    private const string Json11 = "application/x-amz-json-1.1";

    /// <summary>All actions, by name.</summary>
    /// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html.</remarks>
    public static FrozenDictionary<string, AwsActionDescription> All { get; } = new AwsActionDescription[]
    {
        new("EventBridge-PutEvents", "EVENTBRIDGE", "events", "AWSEvents.PutEvents", Json11, ["Detail", "DetailType", "Source"], ["Time", "EventBusName", "Resources", "Region", "TraceHeader"]),
        Sqs("SendMessage", ["QueueUrl", "MessageBody"], "DelaySeconds", "MessageAttributes", "MessageDeduplicationId", "MessageGroupId", "MessageSystemAttributes", "Region"),
        Sqs("ReceiveMessage", ["QueueUrl"], "AttributeNames", "MaxNumberOfMessages", "MessageAttributeNames", "ReceiveRequestAttemptId", "VisibilityTimeout", "WaitTimeSeconds", "Region"),
        Sqs("DeleteMessage", ["QueueUrl", "ReceiptHandle"], "Region"),
        Sqs("PurgeQueue", ["QueueUrl"], "Region"),
        new("AppConfig-GetConfiguration", "APPCONFIG", "appconfig", "", Json11, ["Application", "Environment", "Configuration", "ClientId"], ["ClientConfigurationVersion", "Region"]),
        new("Kinesis-PutRecord", "KINESIS", "kinesis", "Kinesis_20131202.PutRecord", Json11, ["StreamName", "Data", "PartitionKey"], ["SequenceNumberForOrdering", "ExplicitHashKey", "Region"]),
        States("StartExecution", ["StateMachineArn"], "Name", "Input", "Region"),
        States("StartSyncExecution", ["StateMachineArn"], "Name", "Input", "Region", "TraceHeader"),
        States("StopExecution", ["ExecutionArn"], "Cause", "Error", "Region"),
    }.ToFrozenDictionary(action => action.Subtype, StringComparer.Ordinal);

    /// <summary>Whether the service names its parameters in camel case.</summary>
    public bool IsCamelCase => SigningName == "states";

    private static AwsActionDescription Sqs(string action, ImmutableArray<string> required, params ImmutableArray<string> optional) =>
        new($"SQS-{action}", "SQS", "sqs", $"AmazonSQS.{action}", Json10, required, optional);

    private static AwsActionDescription States(string action, ImmutableArray<string> required, params ImmutableArray<string> optional) =>
        new($"StepFunctions-{action}", "SFN", "states", $"AWSStepFunctions.{action}", Json10, required, optional);
}
