namespace Gatehouse;

/// <summary>Who may call stages of an API how much, by API key.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html.</remarks>
/// <param name="Name">The name.</param>
public sealed record UsagePlan(string Name)
{
    /// <summary>What the plan is for.</summary>
    /// <value>The default is null.</value>
    public TemplateText? Description { get; init; }

    /// <summary>The stages that the plan opens.</summary>
    /// <value>The default is empty.</value>
    public ValueList<UsagePlanStage> Stages { get; init; } = [];

    /// <summary>How fast each key may call.</summary>
    /// <value>The default is null: as fast as the stage allows.</value>
    public Throttle? Throttle { get; init; }

    /// <summary>How often each key may call in a period.</summary>
    /// <value>The default is null: without limit.</value>
    public Quota? Quota { get; init; }

    /// <summary>The keys of the plan.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ApiKey> Keys { get; init; } = [];

    /// <summary>Tags.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Tags { get; init; } = [];

    internal Origin Origin { get; init; }
}
