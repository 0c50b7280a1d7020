namespace Gatehouse.Local.WebSockets;

/// <summary>A route of one stage, ready to serve.</summary>
internal sealed class CompiledSocketRoute
{
    public required string Key { get; init; }

    /// <summary>What is called, or null for nothing.</summary>
    public ISocketBackend? Backend { get; init; }

    public TokenBucket? Throttle { get; init; }

    /// <summary>Decides on the handshake, or null when everyone may connect.</summary>
    public ISocketAuthorizer? Authorizer { get; init; }

    /// <summary>Whether the handshake needs an API key.</summary>
    public bool ApiKeyRequired { get; init; }

    /// <summary>Whether what the backend answers is sent to the client.</summary>
    public bool ReturnsResponse { get; init; }
}
