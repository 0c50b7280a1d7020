namespace Gatehouse.Local.Rest;

/// <summary>A route as it is served in one stage.</summary>
internal sealed class CompiledRoute
{
    public required RestRoute Route { get; init; }

    /// <summary>The path as the definition has it, <c>$context.resourcePath</c>.</summary>
    public required string ResourcePath { get; init; }

    /// <summary>The id of the path, <c>$context.resourceId</c>.</summary>
    public required string ResourceId { get; init; }

    /// <summary>The steps that a request takes once it has matched.</summary>
    public RestStep Pipeline { get; set; } = StepSequence.Of();
}
