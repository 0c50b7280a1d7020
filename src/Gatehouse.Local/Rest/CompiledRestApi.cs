using System.Collections.Frozen;

namespace Gatehouse.Local.Rest;

/// <summary>A REST API as it is served: its stages by name.</summary>
internal sealed class CompiledRestApi(FrozenDictionary<string, CompiledStage> stages, bool isDefaultEndpointClosed)
{
    public FrozenDictionary<string, CompiledStage> Stages => stages;

    /// <summary>Whether only custom domains lead to the API.</summary>
    public bool IsDefaultEndpointClosed => isDefaultEndpointClosed;
}
