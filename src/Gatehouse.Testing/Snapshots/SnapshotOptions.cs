namespace Gatehouse.Testing;

/// <summary>What is left out when a template is compared with its baseline.</summary>
public sealed record SnapshotOptions
{
    /// <summary>Whether the hashes of assets are replaced by <c>[hash]</c>, so that a change of a function's code changes no baseline.</summary>
    /// <value>The default is true.</value>
    public bool ScrubAssetHashes { get; init; } = true;

    /// <summary>Whether the hash at the end of the logical ids of deployments is replaced by <c>[hash]</c>.</summary>
    /// <value>The default is false: a change of an API shows in the id of its deployment.</value>
    public bool ScrubDeploymentIds { get; init; }
}
