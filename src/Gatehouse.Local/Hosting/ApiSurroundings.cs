using Gatehouse.Local.Security;
using Gatehouse.Local.WebSockets;

namespace Gatehouse.Local;

/// <summary>What all APIs that are served together share.</summary>
internal sealed record ApiSurroundings
{
    /// <summary>What every kind of gateway needs to know; the API id is that of each API.</summary>
    public required GatewayOptions Common { get; init; }

    /// <summary>Where the truststores of custom domains are.</summary>
    public Truststores Truststores { get; init; } = new();

    /// <summary>Other deployments of REST APIs that come from no stack, by their ids.</summary>
    public Func<string, RestApi?> Deployments { get; init; } = static _ => null;

    /// <summary>The connections of WebSocket APIs.</summary>
    public ConnectionTable Connections { get; init; } = new();
}
