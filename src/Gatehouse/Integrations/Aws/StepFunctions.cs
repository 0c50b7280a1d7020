namespace Gatehouse;

/// <summary>Makes integrations with AWS Step Functions, with the role that they need and no more.</summary>
/// <remarks>See https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html.</remarks>
public static class StepFunctions
{
    /// <summary>The output of a run that succeeded; 500 with error and cause for one that did not, though the service answers 200.</summary>
    private const string Output =
        """
        #if($input.path('$.status') == "SUCCEEDED")
        $input.path('$.output')
        #else
        #set($context.responseOverride.status = 500)
        {"error":"$util.escapeJavaScript($input.path('$.error')).replaceAll("\\'","'")","cause":"$util.escapeJavaScript($input.path('$.cause')).replaceAll("\\'","'")"}
        #end
        """;

    /// <summary>Starts an execution with the request body as input; the client gets the execution's ARN.</summary>
    /// <param name="stateMachineArn">The ARN of the state machine.</param>
    public static AwsIntegration StartExecution(TemplateText stateMachineArn) => Call("StartExecution", stateMachineArn);

    /// <summary>Runs an express state machine with the request body as input; the client gets its output, or 500 when it fails.</summary>
    /// <param name="stateMachineArn">The ARN of the express state machine.</param>
    public static AwsIntegration StartSyncExecution(TemplateText stateMachineArn) =>
        Call("StartSyncExecution", stateMachineArn) with { Responses = ServiceCall.Answers(Output.ReplaceLineEndings("\n")) };

    /// <summary>Answers how an execution fares; the client gets its status, its input and, when it has ended, its output.</summary>
    /// <param name="stateMachineArn">The ARN of the state machine.</param>
    /// <param name="execution">The mapping template of the execution's name; null takes the variable <c>{execution}</c> of the route's path.</param>
    public static AwsIntegration DescribeExecution(TemplateText stateMachineArn, MappingTemplateText? execution = null) =>
        OfExecution("DescribeExecution", stateMachineArn, execution);

    /// <summary>Stops an execution.</summary>
    /// <param name="stateMachineArn">The ARN of the state machine.</param>
    /// <param name="execution">The mapping template of the execution's name; null takes the variable <c>{execution}</c> of the route's path.</param>
    public static AwsIntegration StopExecution(TemplateText stateMachineArn, MappingTemplateText? execution = null) =>
        OfExecution("StopExecution", stateMachineArn, execution);

    private static AwsIntegration OfExecution(string action, TemplateText stateMachineArn, MappingTemplateText? execution)
    {
        var executions = ServiceArn.Executions(stateMachineArn);
        return ServiceCall.JsonCall(
            "states",
            action,
            TemplateText.Concat("{\"executionArn\":\"", executions, execution?.Text ?? ServiceCall.InString("$input.params('execution')"), "\"}"),
            new(["states:" + action], [executions + "*"]));
    }

    private static AwsIntegration Call(string action, TemplateText stateMachineArn) => ServiceCall.JsonCall(
        "states",
        action,
        TemplateText.Concat("{\"stateMachineArn\":\"", stateMachineArn, "\",\"input\":\"", ServiceCall.EscapedBody, "\"}"),
        new(["states:" + action], [stateMachineArn]));
}
