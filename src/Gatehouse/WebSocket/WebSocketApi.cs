using System.Runtime.CompilerServices;

namespace Gatehouse;

/// <summary>A WebSocket API, as one value.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html.</remarks>
public sealed record WebSocketApi
{
    /// <summary>An API without routes.</summary>
    /// <param name="name">The name, as the console shows it.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public WebSocketApi(TemplateText name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Name = name;
        Origin = Origin.Here(file, line);
    }

    /// <summary>The name, as the console shows it.</summary>
    public TemplateText Name { get; init; }

    /// <summary>What the API is for.</summary>
    /// <value>The default is null.</value>
    public TemplateText? Description { get; init; }

    /// <summary>The expression that yields the route key of a message.</summary>
    /// <value>The default is <c>$request.body.action</c>.</value>
    public string RouteSelectionExpression { get; init; } = "$request.body.action";

    /// <summary>The routes.</summary>
    /// <value>The default is empty; an API needs at least one.</value>
    public ValueList<WebSocketRoute> Routes { get; init; } = [];

    /// <summary>The stages, at most 10.</summary>
    /// <value>The default is empty: the API is not deployed.</value>
    public ValueList<WebSocketStage> Stages { get; init; } = [];

    /// <summary>Where the API key of a handshake stands.</summary>
    /// <value>The default is <see cref="ApiKeySource.Header"/>.</value>
    public ApiKeySource ApiKeySource { get; init; }

    /// <summary>Whether the address <c>wss://{id}.execute-api...</c> is closed, so that only custom domains lead to the API.</summary>
    /// <value>The default is false.</value>
    public bool DisableExecuteApiEndpoint { get; init; }

    /// <summary>Whether the endpoint has IPv6 addresses too.</summary>
    /// <value>The default is null: <see cref="IpAddressType.Ipv4"/>.</value>
    public IpAddressType? IpAddressType { get; init; }

    /// <summary>Tags.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Tags { get; init; } = [];

    /// <summary>Properties of <c>AWS::ApiGatewayV2::Api</c> for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];

    /// <summary>Where the API was written.</summary>
    public Origin Origin { get; init; }
}
