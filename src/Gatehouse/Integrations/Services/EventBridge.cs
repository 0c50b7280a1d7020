namespace Gatehouse;

/// <summary>Makes integrations with Amazon EventBridge, with the role that they need and no more.</summary>
/// <remarks>See https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html.</remarks>
public static class EventBridge
{
    /// <summary>Puts the request body on a bus as the detail of an event.</summary>
    /// <param name="busArn">The ARN of the event bus.</param>
    /// <param name="busName">The name of the event bus.</param>
    /// <param name="source">The source of the event, such as <c>com.example.contacts</c>.</param>
    /// <param name="detailType">The type of the event.</param>
    public static AwsIntegration PutEvents(TemplateText busArn, TemplateText busName, string source, string detailType)
    {
        var call = ServiceCall.Json(
            "events",
            "PutEvents",
            TemplateText.Concat(
                "{\"Entries\":[{\"Source\":\"", source, "\",\"DetailType\":\"", detailType, "\",\"EventBusName\":\"", busName,
                "\",\"Detail\":\"", ServiceCall.EscapedBody, "\"}]}"),
            new(["events:PutEvents"], [busArn]),
            "1.1");
        return call with { RequestParameters = call.RequestParameters.Add(To.Header("X-Amz-Target", From.Static("AWSEvents.PutEvents"))) };
    }
}
