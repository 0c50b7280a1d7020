namespace Gatehouse.Local.WebSockets;

/// <summary>What came of a handshake.</summary>
/// <param name="Answer">The refusal; or, with status 101, the headers that go with the acceptance.</param>
/// <param name="Session">The connection to run, or null when it was refused.</param>
internal sealed record Handshake(GatewayAnswer Answer, ISession? Session)
{
    /// <summary>The sub-protocol that the API chose, or null.</summary>
    public string? SubProtocol => Answer.Headers.First("Sec-WebSocket-Protocol");
}
