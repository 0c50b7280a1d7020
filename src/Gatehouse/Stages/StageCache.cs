namespace Gatehouse;

/// <summary>The cache cluster of a stage.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html.</remarks>
/// <param name="Size">The size, which sets the price.</param>
public sealed record StageCache(CacheClusterSize Size)
{
    /// <summary>How answers of all methods are cached.</summary>
    /// <value>The default is null: those of GET, for five minutes.</value>
    public MethodCache? Default { get; init; }

    /// <summary>Whether the cluster is there.</summary>
    /// <value>The default is true.</value>
    public bool Enabled { get; init; } = true;
}
