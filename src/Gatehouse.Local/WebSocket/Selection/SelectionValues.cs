using System.Text.Json;

namespace Gatehouse.Local.WebSockets;

/// <summary>What the variables of a <see cref="SelectionExpression"/> stand for.</summary>
internal readonly struct SelectionValues
{
    /// <summary>The message, when it is JSON.</summary>
    public JsonElement? Body { get; init; }

    /// <summary>The handshake; null when a message is on its way.</summary>
    public GatewayRequest? Handshake { get; init; }

    /// <summary>The variables of the stage.</summary>
    public IReadOnlyDictionary<string, string>? StageVariables { get; init; }

    /// <summary>The values of <c>$context</c>.</summary>
    public Func<string, string?>? Context { get; init; }
}
