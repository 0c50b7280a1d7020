namespace Gatehouse;

/// <summary>How answers of one method, or of all, are cached.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html.</remarks>
public sealed record MethodCache
{
    /// <summary>Whether answers are kept.</summary>
    /// <value>The default is null: as the stage says.</value>
    public bool? Enabled { get; init; }

    /// <summary>How long, zero (not at all) to one hour.</summary>
    /// <value>The default is null: five minutes.</value>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>Whether they are kept encrypted.</summary>
    /// <value>The default is null: no.</value>
    public bool? Encrypted { get; init; }
}
