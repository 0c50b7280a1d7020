using System.Runtime.CompilerServices;

namespace Gatehouse;

/// <summary>A route of a WebSocket API, and what it calls.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html.</remarks>
/// <param name="Key">The route key: <c>$connect</c>, <c>$disconnect</c>, <c>$default</c>, or what the route selection expression yields.</param>
/// <param name="Integration">What is called; null on <c>$connect</c> and <c>$disconnect</c> calls nothing.</param>
public sealed record WebSocketRoute(string Key, WebSocketIntegration? Integration)
{
    /// <summary>How the handshake is protected; only on <c>$connect</c>.</summary>
    /// <value>The default is null: everyone may connect.</value>
    public WebSocketAuthorization? Authorization { get; init; }

    /// <summary>Whether the handshake needs an API key; only on <c>$connect</c>.</summary>
    /// <value>The default is false.</value>
    public bool ApiKeyRequired { get; init; }

    /// <summary>Whether what the integration answers is sent to the client.</summary>
    /// <value>The default is false.</value>
    public bool ReturnsResponse { get; init; }

    /// <summary>The name of the operation.</summary>
    /// <value>The default is null.</value>
    public string? OperationName { get; init; }

    /// <summary>Properties of <c>AWS::ApiGatewayV2::Route</c> for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];

    /// <summary>Where the route was written.</summary>
    public Origin Origin { get; init; }

    /// <summary>The route of the handshake.</summary>
    public static WebSocketRoute Connect(WebSocketIntegration? integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On("$connect", integration, file, line);

    /// <summary>The route that is called after a connection has ended.</summary>
    public static WebSocketRoute Disconnect(WebSocketIntegration? integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On("$disconnect", integration, file, line);

    /// <summary>The route of messages that no other route takes.</summary>
    public static WebSocketRoute Default(WebSocketIntegration? integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On("$default", integration, file, line);

    /// <summary>The route of messages for which the route selection expression yields the key.</summary>
    public static WebSocketRoute On(string key, WebSocketIntegration? integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(key, integration) { Origin = Origin.Here(file, line) };

    /// <summary>Lets the authorizer decide who may connect; only on <c>$connect</c>.</summary>
    public WebSocketRoute Authorize(WebSocketAuthorizer authorizer) => this with { Authorization = new WebSocketAuthorizerAuthorization(authorizer) };

    /// <summary>Protects the handshake; only on <c>$connect</c>.</summary>
    public WebSocketRoute Authorize(WebSocketAuthorization authorization) => this with { Authorization = authorization };
}
