namespace Gatehouse;

/// <summary>What a route is for, as readers of the API's documentation see it.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-documenting-api.html.</remarks>
public sealed record RouteDocumentation
{
    /// <summary>A few words for lists.</summary>
    /// <value>The default is null.</value>
    public string? Summary { get; init; }

    /// <summary>The description.</summary>
    /// <value>The default is null.</value>
    public string? Description { get; init; }

    /// <summary>Words by which routes are grouped.</summary>
    /// <value>The default is empty.</value>
    public ValueList<string> Tags { get; init; } = [];
}
