namespace Gatehouse;

/// <summary>The kinds of API.</summary>
public enum ApiProtocol
{
    /// <summary>A REST API.</summary>
    Rest,

    /// <summary>An HTTP API.</summary>
    Http,

    /// <summary>A WebSocket API.</summary>
    WebSocket,
}
