namespace Gatehouse;

/// <summary>A rule that sends requests to a stage by their path and headers.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-rules.html.</remarks>
/// <param name="Priority">The lower, the earlier it is tried; 1 to 1000000, each once.</param>
/// <param name="Api">The id of the API, or the reference that yields it.</param>
/// <param name="Stage">The name of the stage.</param>
public sealed record DomainRule(int Priority, TemplateText Api, string Stage)
{
    /// <summary>Whether the base path that fitted is taken off before the route is sought.</summary>
    /// <value>The default is false.</value>
    public bool StripBasePath { get; init; }

    /// <summary>Conditions that must all hold; none takes every request.</summary>
    /// <value>The default is empty.</value>
    public ValueList<DomainCondition> Conditions { get; init; } = [];
}
