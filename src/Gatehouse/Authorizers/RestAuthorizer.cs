namespace Gatehouse;

/// <summary>Decides who may call a route of a REST API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_Authorizer.html.</remarks>
/// <param name="Name">The name; unique in the API.</param>
public abstract record RestAuthorizer(string Name)
{
    /// <summary>How long a verdict is kept, zero (not at all) to one hour.</summary>
    /// <value>The default is five minutes.</value>
    public TimeSpan CacheFor { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Where the authorizer was written.</summary>
    public Origin Origin { get; init; }
}
