namespace Gatehouse;

/// <summary>A stage that a usage plan opens.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html.</remarks>
/// <param name="Stage">The name of the stage.</param>
public sealed record UsagePlanStage(string Stage)
{
    /// <summary>The id of another REST API whose stage it is, or the reference that yields it.</summary>
    /// <value>The default is null: the API that holds the plan.</value>
    public TemplateText? Api { get; init; }

    /// <summary>Throttles of single methods, at most 20.</summary>
    /// <value>The default is empty.</value>
    public ValueList<MethodThrottle> Methods { get; init; } = [];

    /// <summary>A stage that a usage plan opens.</summary>
    public static implicit operator UsagePlanStage(string stage) => new(stage);
}
