namespace Gatehouse.Local.Http;

/// <summary>What a parameter mapping changes.</summary>
internal enum MappingTarget
{
    /// <summary>A header.</summary>
    Header,

    /// <summary>A query parameter.</summary>
    Query,

    /// <summary>The path.</summary>
    Path,

    /// <summary>The status.</summary>
    StatusCode,
}
