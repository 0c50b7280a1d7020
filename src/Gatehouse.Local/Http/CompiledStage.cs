using System.Collections.Immutable;

namespace Gatehouse.Local.Http;

/// <summary>A stage, ready to serve.</summary>
internal sealed class CompiledStage
{
    public required string Name { get; init; }

    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    /// <summary>The routes, in the order of the definition.</summary>
    public required ImmutableArray<CompiledRoute> Routes { get; init; }

    /// <summary>The line of the access log, or null when there is none.</summary>
    public AccessLogLine? AccessLog { get; init; }

    /// <summary>Whether the address of the stage has no segment for it.</summary>
    public bool IsDefault => Name == "$default";
}
