namespace Gatehouse.Local.WebSockets;

/// <summary>A compiled WebSocket API: requests are answered, handshakes lead to sessions.</summary>
internal interface IWebSocketEndpoint : IApiEndpoint
{
    /// <summary>Decides on a handshake. It does not throw.</summary>
    /// <param name="request">The request that asks for the upgrade.</param>
    /// <param name="cancellation">Cancelled when the client gives up.</param>
    ValueTask<Handshake> ConnectAsync(GatewayRequest request, CancellationToken cancellation);
}
