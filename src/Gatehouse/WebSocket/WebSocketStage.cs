namespace Gatehouse;

/// <summary>A stage of a WebSocket API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-set-up-websocket-deployment.html.</remarks>
/// <param name="Name">The name, the only segment of the address.</param>
public sealed record WebSocketStage(string Name)
{
    /// <summary>What the stage is for.</summary>
    /// <value>The default is null.</value>
    public TemplateText? Description { get; init; }

    /// <summary>Stage variables.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Variables { get; init; } = [];

    /// <summary>How many messages each route takes.</summary>
    /// <value>The default is null: what the account allows.</value>
    public Throttle? Throttle { get; init; }

    /// <summary>Throttles of single routes, by route key.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<Throttle> RouteThrottles { get; init; } = [];

    /// <summary>How much the execution log holds.</summary>
    /// <value>The default is null: nothing.</value>
    public LoggingLevel? Logging { get; init; }

    /// <summary>Whether the execution log holds whole messages.</summary>
    /// <value>The default is null: no.</value>
    public bool? DataTrace { get; init; }

    /// <summary>Whether CloudWatch gets metrics of each route.</summary>
    /// <value>The default is null: no.</value>
    public bool? DetailedMetrics { get; init; }

    /// <summary>Where a line for each message is written.</summary>
    /// <value>The default is null: nowhere.</value>
    public AccessLog? AccessLog { get; init; }

    /// <summary>Tags.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Tags { get; init; } = [];

    /// <summary>Properties of <c>AWS::ApiGatewayV2::Stage</c> for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];
}
