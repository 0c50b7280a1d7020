using System.Collections.Concurrent;

namespace Gatehouse.Local.WebSockets;

/// <summary>The connected clients of all WebSocket APIs, by connection id.</summary>
internal sealed class ConnectionTable
{
    private readonly ConcurrentDictionary<string, Connection> _connections = new(StringComparer.Ordinal);

    public Connection? Find(string id) => _connections.GetValueOrDefault(id);
}
