namespace Gatehouse;

/// <summary>Makes integrations with Amazon EventBridge, with the role that they need and no more.</summary>
/// <remarks>See https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html.</remarks>
public static class EventBridge
{
    /// <summary>The service answers 200 even when it did not take the event.</summary>
    private const string Answer =
        """
        #if($input.path('$.FailedEntryCount') != 0)
        #set($context.responseOverride.status = 500)
        {"message":"Internal server error"}
        #else
        $input.json('$')
        #end
        """;

    /// <summary>Puts the request body on a bus as the detail of an event; the client gets the event's id, or 500 when the bus does not take it.</summary>
    /// <param name="busArn">The ARN of the event bus.</param>
    /// <param name="busName">The name of the event bus, or its ARN.</param>
    /// <param name="source">The source of the event, such as <c>com.example.contacts</c>.</param>
    /// <param name="detailType">The type of the event.</param>
    public static AwsIntegration PutEvents(TemplateText busArn, TemplateText busName, string source, string detailType)
    {
        var call = ServiceCall.JsonCall(
            "events",
            "PutEvents",
            TemplateText.Concat(
                "{\"Entries\":[{\"Source\":\"", ServiceCall.Escaped(source), "\",\"DetailType\":\"", ServiceCall.Escaped(detailType), "\",\"EventBusName\":\"", busName,
                "\",\"Detail\":\"", ServiceCall.EscapedBody, "\"}]}"),
            new(["events:PutEvents"], [busArn]),
            "1.1");
        return call with
        {
            RequestParameters = call.RequestParameters.Add(To.Header("X-Amz-Target", From.Static("AWSEvents.PutEvents"))),
            Responses = ServiceCall.Answers(Answer.ReplaceLineEndings("\n")),
        };
    }

    /// <summary>Puts the request body on a bus that is named by its ARN.</summary>
    /// <param name="busArn">The ARN of the event bus.</param>
    /// <param name="source">The source of the event, such as <c>com.example.contacts</c>.</param>
    /// <param name="detailType">The type of the event.</param>
    public static AwsIntegration PutEvents(TemplateText busArn, string source, string detailType) => PutEvents(busArn, busArn, source, detailType);
}
