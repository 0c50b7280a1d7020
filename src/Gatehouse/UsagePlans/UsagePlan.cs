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
}

/// <summary>A stage that a usage plan opens.</summary>
/// <param name="Stage">The name of the stage.</param>
public sealed record UsagePlanStage(string Stage)
{
    /// <summary>Throttles of single methods, at most 20.</summary>
    /// <value>The default is empty.</value>
    public ValueList<MethodThrottle> Methods { get; init; } = [];

    /// <summary>A stage that a usage plan opens.</summary>
    public static implicit operator UsagePlanStage(string stage) => new(stage);
}

/// <summary>How fast each key of a plan may call one method.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path as its route has it.</param>
/// <param name="Throttle">The throttle.</param>
public sealed record MethodThrottle(RouteMethod Method, string Path, Throttle Throttle);

/// <summary>How often a key may call in a period.</summary>
/// <param name="Limit">The number of requests.</param>
/// <param name="Period">The period.</param>
public sealed record Quota(int Limit, QuotaPeriod Period)
{
    /// <summary>Requests taken off the first period.</summary>
    /// <value>The default is 0.</value>
    public int Offset { get; init; }
}

/// <summary>The periods of a <see cref="Quota"/>.</summary>
public enum QuotaPeriod
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,
}

/// <summary>A key that a client sends to be counted.</summary>
/// <param name="Name">The name.</param>
public sealed record ApiKey(string Name)
{
    /// <summary>The key itself, 20 to 128 characters.</summary>
    /// <value>The default is null: API Gateway makes one up.</value>
    public TemplateText? Value { get; init; }

    /// <summary>Whether the key is taken.</summary>
    /// <value>The default is true.</value>
    public bool Enabled { get; init; } = true;

    /// <summary>What the key is for.</summary>
    /// <value>The default is null.</value>
    public TemplateText? Description { get; init; }

    /// <summary>The id of the customer on AWS Marketplace.</summary>
    /// <value>The default is null.</value>
    public string? CustomerId { get; init; }

    /// <summary>Tags.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Tags { get; init; } = [];

    /// <summary>The printed form leaves out the key itself.</summary>
    public override string ToString() => $"ApiKey {{ Name = {Name} }}";
}
