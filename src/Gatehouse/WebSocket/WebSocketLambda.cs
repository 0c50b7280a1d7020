namespace Gatehouse;

/// <summary>A Lambda function that gets the message as an event.</summary>
/// <param name="Function">The function.</param>
public sealed record WebSocketLambda(FunctionTarget Function) : WebSocketIntegration
{
    /// <summary>The ARN of the role that API Gateway takes on for the call.</summary>
    /// <value>The default is null: the function's own policy decides.</value>
    public TemplateText? Credentials { get; init; }
}
