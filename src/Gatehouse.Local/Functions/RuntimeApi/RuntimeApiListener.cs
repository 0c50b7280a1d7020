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
    private readonly Socket? _local;
    private readonly HashSet<RuntimeApiConnection> _connections = [];
    private bool _disposed;

    public RuntimeApiListener()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(16);
        var port = ((IPEndPoint)_listener.LocalEndPoint!).Port;
        Address = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
        if (!OperatingSystem.IsLinux()) return;
        LocalName = string.Create(CultureInfo.InvariantCulture, $"gatehouse-runtime-{port}");
        _local = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        _local.Bind(new UnixDomainSocketEndPoint('\0' + LocalName));
        _local.Listen(16);
    }

    /// <summary>The value of <c>AWS_LAMBDA_RUNTIME_API</c>.</summary>
    public string Address { get; }

    /// <summary>
    /// The same API as an abstract local socket, which takes the system half the work of TCP, for runtimes that know of it; or null.
    /// </summary>
    public string? LocalName { get; }

    public void Run(IRuntimeApiSession session)
    {
        _ = AcceptAsync(_listener, session);
        if (_local is not null) _ = AcceptAsync(_local, session);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _local?.Dispose();
        lock (_connections)
        {
            _disposed = true;
            foreach (var connection in _connections) connection.Dispose();
            _connections.Clear();
        }
    }

    private async Task AcceptAsync(Socket listener, IRuntimeApiSession session)
    {
        try
        {
            while (true)
            {
                var socket = await listener.AcceptAsync().ConfigureAwait(false);
                if (socket.ProtocolType == ProtocolType.Tcp) socket.NoDelay = true;
                Serve(new RuntimeApiConnection(socket, session));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Disposed of: the environment is over.
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
