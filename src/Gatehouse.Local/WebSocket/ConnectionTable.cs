using System.Collections.Concurrent;

namespace Gatehouse.Local.WebSockets;

/// <summary>The connected clients of all WebSocket APIs, by connection id.</summary>
internal sealed class ConnectionTable
{
    private readonly ConcurrentDictionary<string, Connection> _connections = new(StringComparer.Ordinal);

    /// <summary>The open connection with an id, or null.</summary>
    public Connection? Find(string id) => _connections.GetValueOrDefault(id);

    /// <summary>Waits until all connections have ended, but no longer than the limit.</summary>
    public async Task WhenEmptyAsync(TimeSpan limit)
    {
        var waiting = Task.WhenAll(_connections.Values.Select(static connection => connection.Ended));
        await Task.WhenAny(waiting, Task.Delay(limit)).ConfigureAwait(false);
    }
}
