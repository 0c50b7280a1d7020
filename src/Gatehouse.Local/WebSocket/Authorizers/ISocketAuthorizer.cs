namespace Gatehouse.Local.WebSockets;

/// <summary>Decides who may connect.</summary>
internal interface ISocketAuthorizer
{
    /// <summary>Decides on a handshake, and leaves on the call who connects.</summary>
    /// <returns>The refusal, or null when the handshake may go on.</returns>
    ValueTask<GatewayAnswer?> AuthorizeAsync(SocketCall call, CancellationToken cancellation);
}
