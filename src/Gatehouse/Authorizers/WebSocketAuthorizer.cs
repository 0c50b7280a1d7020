namespace Gatehouse;

/// <summary>A Lambda function that decides who may connect to a WebSocket API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html.</remarks>
/// <param name="Name">The name; unique in the API.</param>
/// <param name="Function">The function.</param>
public sealed record WebSocketAuthorizer(string Name, FunctionTarget Function)
{
    /// <summary>What identifies the caller; all must be there.</summary>
    /// <value>The default is empty.</value>
    public ValueList<WebSocketIdentitySource> IdentitySources { get; init; } = [];

    /// <summary>The ARN of the role that API Gateway takes on for the call.</summary>
    /// <value>The default is null: the function's own policy decides.</value>
    public TemplateText? Credentials { get; init; }

    /// <summary>Where the authorizer was written.</summary>
    public Origin Origin { get; init; }
}
