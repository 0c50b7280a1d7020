using System.Collections.Frozen;

namespace Gatehouse.Local.WebSockets;

/// <summary>A stage, ready to serve.</summary>
internal sealed class CompiledSocketStage
{
    public required string Name { get; init; }

    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    /// <summary>The ARN below which the stage's routes are.</summary>
    public required string StageArn { get; init; }

    /// <summary>The routes by key.</summary>
    public required FrozenDictionary<string, CompiledSocketRoute> Routes { get; init; }

    /// <summary>The line of the access log, or null when there is none.</summary>
    public AccessLogLine? AccessLog { get; init; }

    /// <summary>The ARN of a route.</summary>
    public string Arn(string routeKey) => $"{StageArn}/{routeKey}";
}
