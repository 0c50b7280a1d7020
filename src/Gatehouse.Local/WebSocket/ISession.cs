namespace Gatehouse.Local.WebSockets;

/// <summary>An accepted connection that waits for its transport.</summary>
internal interface ISession
{
    /// <summary>Runs the connection until it is closed.</summary>
    /// <param name="accept">Tells the client that it is connected, and gives the bytes to and from it.</param>
    /// <param name="stopping">Closes the connection because the gateway stops.</param>
    Task RunAsync(Func<Task<Stream>> accept, CancellationToken stopping);
}
