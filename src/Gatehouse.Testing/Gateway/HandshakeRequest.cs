namespace Gatehouse.Testing;

/// <summary>What the handshake of a WebSocket client carries.</summary>
public sealed record HandshakeRequest
{
    /// <summary>Headers.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<string> Headers { get; init; } = [];

    /// <summary>The query string, without question mark.</summary>
    /// <value>The default is empty.</value>
    public string Query { get; init; } = "";

    /// <summary>The sub-protocols that the client speaks.</summary>
    /// <value>The default is empty.</value>
    public ValueList<string> SubProtocols { get; init; } = [];

    /// <summary>The address that the client calls from.</summary>
    /// <value>The default is null: that of the gateway's options.</value>
    public string? SourceIp { get; init; }
}
