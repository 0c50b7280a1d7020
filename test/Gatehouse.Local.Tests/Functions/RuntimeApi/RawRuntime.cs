using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Functions.RuntimeApi;

/// <summary>A runtime that sends whatever bytes a test wants.</summary>
internal sealed class RawRuntime : IDisposable
{
    private readonly Socket _socket;

    public RawRuntime(RuntimeApiListener api, bool local = false)
    {
        _socket = local
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        _socket.ReceiveTimeout = 60_000;
        _socket.Connect(local ? new UnixDomainSocketEndPoint('\0' + api.LocalName) : IPEndPoint.Parse(api.Address));
    }

    public void Send(string text)
    {
        try
        {
            _socket.Send(Encoding.Latin1.GetBytes(text));
        }
        catch (SocketException)
        {
            // The gateway has heard enough, and has closed the connection.
        }
    }

    public void EndSending() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>The next answer's status line and body; null when the connection was closed.</summary>
    public (string Status, string Body)? Receive()
    {
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (Read(1) is not { } next) return null;
            head.Append(next);
        }
        var lines = head.ToString().Split("\r\n");
        var length = lines.Select(line => line.Split(": ")).First(parts => parts[0] == "Content-Length")[1];
        return (lines[0]["HTTP/1.1 ".Length..], Read(int.Parse(length, CultureInfo.InvariantCulture)) ?? "");
    }

    public void Dispose() => _socket.Dispose();

    private string? Read(int count)
    {
        var bytes = new byte[count];
        for (var at = 0; at < count;)
        {
            int read;
            try
            {
                read = _socket.Receive(bytes.AsSpan(at));
            }
            catch (SocketException reset) when (reset.SocketErrorCode == SocketError.ConnectionReset)
            {
                return null;
            }
            if (read == 0) return null;
            at += read;
        }
        return Encoding.Latin1.GetString(bytes);
    }
}
