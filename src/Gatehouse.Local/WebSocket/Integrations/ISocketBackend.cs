namespace Gatehouse.Local.WebSockets;

/// <summary>What a route calls.</summary>
internal interface ISocketBackend
{
    /// <summary>Calls it. Failures are results: it does not throw.</summary>
    ValueTask<SocketReply> CallAsync(SocketCall call, CancellationToken cancellation);
}
