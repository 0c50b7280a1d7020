namespace Gatehouse;

/// <summary>A stage of an HTTP API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html.</remarks>
/// <param name="Name">The name, or <c>$default</c> for the stage whose address has no stage segment.</param>
public sealed record HttpStage(string Name)
{
    /// <summary>The stage whose address has no stage segment.</summary>
    public static HttpStage Default { get; } = new("$default");

    /// <summary>Whether every change is served at once.</summary>
    /// <value>The default is true.</value>
    public bool AutoDeploy { get; init; } = true;

    /// <summary>What the stage is for.</summary>
    /// <value>The default is null.</value>
    public TemplateText? Description { get; init; }

    /// <summary>Stage variables.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Variables { get; init; } = [];

    /// <summary>How many requests each route takes.</summary>
    /// <value>The default is null: what the account allows.</value>
    public Throttle? Throttle { get; init; }

    /// <summary>Throttles of single routes, by route key.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<Throttle> RouteThrottles { get; init; } = [];

    /// <summary>Whether CloudWatch gets metrics of each route.</summary>
    /// <value>The default is null: no.</value>
    public bool? DetailedMetrics { get; init; }

    /// <summary>Where a line for each request is written: a CloudWatch log group.</summary>
    /// <value>The default is null: nowhere.</value>
    public AccessLog? AccessLog { get; init; }

    /// <summary>Tags.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Tags { get; init; } = [];

    /// <summary>Properties of <c>AWS::ApiGatewayV2::Stage</c> for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];
}
