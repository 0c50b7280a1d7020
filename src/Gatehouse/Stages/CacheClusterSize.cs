namespace Gatehouse;

/// <summary>The sizes that a cache cluster may have.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html.</remarks>
public enum CacheClusterSize
{
    /// <summary>0.5 GB.</summary>
    Gb0_5,

    /// <summary>1.6 GB.</summary>
    Gb1_6,

    /// <summary>6.1 GB.</summary>
    Gb6_1,

    /// <summary>13.5 GB.</summary>
    Gb13_5,

    /// <summary>28.4 GB.</summary>
    Gb28_4,

    /// <summary>58.2 GB.</summary>
    Gb58_2,

    /// <summary>118 GB.</summary>
    Gb118,

    /// <summary>237 GB.</summary>
    Gb237,
}
