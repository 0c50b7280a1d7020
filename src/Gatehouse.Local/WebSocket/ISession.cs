namespace Gatehouse.Local.WebSockets;

/// <summary>An accepted connection that waits for its transport.</summary>
internal interface ISession
{
    /// <summary>Runs the connection until it is closed.</summary>
    /// <param name="transport">The bytes to and from the client.</param>
    /// <param name="stopping">Closes the connection because the gateway stops.</param>
    Task RunAsync(Stream transport, CancellationToken stopping);
}
