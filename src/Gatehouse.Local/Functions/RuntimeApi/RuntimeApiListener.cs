using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Gatehouse.Local.Functions;

/// <summary>The Runtime API of one environment, on a loopback port of its own: runtimes take an address, not a path.</summary>
internal sealed class RuntimeApiListener : IDisposable
{
    /// <summary>Runtimes need one or two; each takes a thread.</summary>
    private const int MostConnections = 32;

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly HashSet<RuntimeApiConnection> _connections = [];
    private bool _disposed;

    public RuntimeApiListener()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(16);
        Address = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}");
    }

    /// <summary>The value of <c>AWS_LAMBDA_RUNTIME_API</c>.</summary>
    public string Address { get; }

    public async Task RunAsync(IRuntimeApiSession session)
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptAsync().ConfigureAwait(false);
                socket.NoDelay = true;
                Serve(new RuntimeApiConnection(socket, session));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Disposed of: the environment is over.
        }
    }

    public void Dispose()
    {
        _listener.Dispose();
        lock (_connections)
        {
            _disposed = true;
            foreach (var connection in _connections) connection.Dispose();
            _connections.Clear();
        }
    }

    private void Serve(RuntimeApiConnection connection)
    {
        lock (_connections)
        {
            if (_disposed || _connections.Count == MostConnections)
            {
                connection.Dispose();
                return;
            }
            _connections.Add(connection);
        }
        new Thread(() => Run(connection)) { IsBackground = true, Name = "Runtime API" }.Start();
    }

    private void Run(RuntimeApiConnection connection)
    {
        connection.Run();
        lock (_connections) _connections.Remove(connection);
    }
}
