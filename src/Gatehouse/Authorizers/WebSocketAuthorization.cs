namespace Gatehouse;

/// <summary>How the handshake of a WebSocket API is protected.</summary>
public abstract record WebSocketAuthorization
{
    private protected WebSocketAuthorization()
    {
    }

    /// <summary>The caller signs with AWS credentials that may call <c>execute-api:Invoke</c>.</summary>
    public static WebSocketAuthorization Iam { get; } = new WebSocketIamAuthorization();
}
