namespace Gatehouse;

/// <summary>Makes integrations with AWS Step Functions, with the role that they need and no more.</summary>
/// <remarks>See https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html.</remarks>
public static class StepFunctions
{
    /// <summary>Starts an execution with the request body as input; the client gets the execution's ARN.</summary>
    /// <param name="stateMachineArn">The ARN of the state machine.</param>
    public static AwsIntegration StartExecution(TemplateText stateMachineArn) => Call("StartExecution", "states", stateMachineArn);

    /// <summary>Runs an express state machine with the request body as input; the client gets what the service answers of its output.</summary>
    /// <param name="stateMachineArn">The ARN of the express state machine.</param>
    public static AwsIntegration StartSyncExecution(TemplateText stateMachineArn) => Call("StartSyncExecution", "states", stateMachineArn);

    private static AwsIntegration Call(string action, string service, TemplateText stateMachineArn) => ServiceCall.Json(
        service,
        action,
        TemplateText.Concat("{\"stateMachineArn\":\"", stateMachineArn, "\",\"input\":\"", ServiceCall.EscapedBody, "\"}"),
        new(["states:" + action], [stateMachineArn]));
}
