using System.Collections.Concurrent;

namespace Gatehouse.Local.WebSockets;

/// <summary>The connected clients of all WebSocket APIs, by connection id.</summary>
internal sealed class ConnectionTable
{
    private readonly ConcurrentDictionary<string, Connection> _connections = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WebSocketGateway> _served = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The open connection with an id, or null.</summary>
    public Connection? Find(string id) => _connections.GetValueOrDefault(id);

    /// <summary>Adds a connection.</summary>
    public void Add(Connection connection)
    {
        _connections[connection.Id] = connection;

        // The API may have been compiled anew between the handshake and now.
        if (_served.TryGetValue(connection.ApiId, out var gateway))
        {
            connection.Gateway = gateway;
        }
    }

    /// <summary>Removes a connection.</summary>
    public void Remove(Connection connection) => _connections.TryRemove(connection.Id, out _);

    /// <summary>Leads the messages of open connections to the newly compiled API.</summary>
    public void Adopt(string apiId, WebSocketGateway gateway)
    {
        _served[apiId] = gateway;
        foreach (var connection in _connections.Values)
        {
            if (string.Equals(connection.ApiId, apiId, StringComparison.OrdinalIgnoreCase))
            {
                connection.Gateway = gateway;
            }
        }
    }

    /// <summary>Waits until all connections have ended, but no longer than the limit.</summary>
    public async Task WhenEmptyAsync(TimeSpan limit)
    {
        var waiting = Task.WhenAll(_connections.Values.Select(static connection => connection.Ended));
        await Task.WhenAny(waiting, Task.Delay(limit)).ConfigureAwait(false);
    }
}
