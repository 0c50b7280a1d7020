namespace Gatehouse;

/// <summary>What a route of a WebSocket API calls.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html.</remarks>
public abstract record WebSocketIntegration
{
    private protected WebSocketIntegration()
    {
    }

    /// <summary>How long API Gateway waits for an answer, 50 ms to 29 s.</summary>
    /// <value>The default is 29 seconds.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(29);

    /// <summary>Properties of <c>AWS::ApiGatewayV2::Integration</c> for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];

    /// <summary>A Lambda function that gets the message as an event.</summary>
    public static implicit operator WebSocketIntegration(LambdaProxy proxy) =>
        new WebSocketLambda(proxy.Function) { Credentials = proxy.Credentials, Timeout = proxy.Timeout, Raw = proxy.Raw };
}
