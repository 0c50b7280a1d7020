namespace Gatehouse.Local.WebSockets;

/// <summary>What a backend answered.</summary>
internal sealed record SocketReply
{
    /// <summary>The status for the handshake.</summary>
    public int Status { get; init; } = 200;

    /// <summary>What a route with a response sends to the client; null when the answer has another shape than it must.</summary>
    public ReadOnlyMemory<byte>? Payload { get; init; }

    /// <summary>The sub-protocol for the handshake, or null.</summary>
    public string? SubProtocol { get; init; }

    /// <summary>What went wrong, for logs; null when nothing did.</summary>
    public string? Error { get; init; }

    /// <summary>The backend failed.</summary>
    /// <param name="error">What went wrong.</param>
    /// <param name="status">The status for the handshake.</param>
    public static SocketReply Failed(string error, int status = 500) => new() { Status = status, Error = error };
}
