namespace Gatehouse;

/// <summary>Makes integrations with Lambda functions.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-integrations.html.</remarks>
public static class Lambda
{
    /// <summary>The function gets the whole request as an event and answers status, headers and body.</summary>
    public static LambdaProxy Proxy(FunctionTarget function) => new(function);

    /// <summary>As <see cref="Proxy"/>, and the answer is streamed to the client as it is written.</summary>
    public static LambdaStream Stream(FunctionTarget function) => new(function);

    /// <summary>The function gets what the request template renders, and its answer is mapped.</summary>
    /// <param name="function">The function.</param>
    /// <param name="request">The mapping template of JSON requests; null passes the body on.</param>
    /// <param name="response">The mapping template of the answer; null passes it on.</param>
    public static LambdaCustom Custom(FunctionTarget function, MappingTemplateText? request = null, MappingTemplateText? response = null) =>
        new(function)
        {
            RequestTemplates = request is null ? [] : [new("application/json", request.Text)],
            Responses = [new(200) { Templates = response is null ? [] : [new("application/json", response.Text)] }],
        };

    /// <summary>The function is called without waiting for its answer; the client gets 200 at once.</summary>
    /// <param name="function">The function.</param>
    /// <param name="request">The mapping template of JSON requests; null passes the body on.</param>
    public static LambdaCustom Async(FunctionTarget function, MappingTemplateText? request = null) =>
        Custom(function, request) with { RequestParameters = [To.Header("X-Amz-Invocation-Type", From.Static("Event"))] };
}
