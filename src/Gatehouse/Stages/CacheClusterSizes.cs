using System.Collections.Immutable;

namespace Gatehouse;

/// <summary>The names of <see cref="CacheClusterSize"/> in templates.</summary>
internal static class CacheClusterSizes
{
    public static readonly ImmutableArray<(string Name, CacheClusterSize Size)> All =
    [
        ("0.5", CacheClusterSize.Gb0_5),
        ("1.6", CacheClusterSize.Gb1_6),
        ("6.1", CacheClusterSize.Gb6_1),
        ("13.5", CacheClusterSize.Gb13_5),
        ("28.4", CacheClusterSize.Gb28_4),
        ("58.2", CacheClusterSize.Gb58_2),
        ("118", CacheClusterSize.Gb118),
        ("237", CacheClusterSize.Gb237),
    ];

    public static string Name(this CacheClusterSize size) => All[(int)size].Name;
}
