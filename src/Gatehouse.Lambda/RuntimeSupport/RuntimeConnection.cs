using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>One kept-alive HTTP/1.1 connection to the Runtime API, as little of HTTP as that API needs.</summary>
/// <remarks>HttpClient would cost tens of milliseconds at a cold start, cannot send trailers, and needs a thread hop a call.</remarks>
internal sealed class RuntimeConnection(RuntimeEndpoint endpoint) : IDisposable
{
    private const int SmallBody = 32 * 1024;
    private byte[] _message = new byte[2 * 1024];
    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;
    private Socket? _socket;

    public bool IsOpen => _socket is not null;

    /// <exception cref="EndOfStreamException">It was closed meanwhile, by another thread.</exception>
    private Socket Socket => _socket ?? throw new EndOfStreamException();

    public void Open()
    {
        _socket = endpoint.LocalSocket is { } name ? TryOpen(name) ?? OpenTcp() : OpenTcp();
        _start = _end = 0;
    }

    public void Send(string head, ReadOnlySpan<byte> body, string next = "")
    {
        if (body.Length > SmallBody)
        {
            SendAll(Encoding.Latin1.GetBytes(head));
            SendAll(body);
            if (next.Length > 0) SendAll(Encoding.Latin1.GetBytes(next));
            return;
        }
        var length = head.Length + body.Length + next.Length;
        if (_message.Length < length) _message = new byte[length];
        var message = _message.AsSpan(0, length);
        Encoding.Latin1.GetBytes(head, message);
        body.CopyTo(message[head.Length..]);
        Encoding.Latin1.GetBytes(next, message[(head.Length + body.Length)..]);
        SendAll(message);
    }

    public void SendAll(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0) bytes = bytes[Socket.Send(bytes)..];
    }

    public async ValueTask SendAllAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        while (bytes.Length > 0) bytes = bytes[await Socket.SendAsync(bytes, ct).ConfigureAwait(false)..];
    }

    /// <exception cref="IOException">The connection was closed, or what came is not an answer.</exception>
    public RuntimeReply Receive()
    {
        var reply = RuntimeReply.Parse(ReadHead());
        reply.Event.Payload = reply.Chunked ? ReadChunks() : ReadBytes(reply.ContentLength);
        if (reply.Closes) Dispose();
        return reply;
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _socket = null;
    }

    private static Socket? TryOpen(string name)
    {
        try
        {
            return Connect(new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified), new UnixDomainSocketEndPoint('\0' + name));
        }
        catch (SocketException)
        {
            return null;
        }
    }

    private Socket OpenTcp() => Connect(new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true }, new DnsEndPoint(endpoint.Host, endpoint.Port));

    private static Socket Connect(Socket socket, EndPoint target)
    {
        try
        {
            socket.Connect(target);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private ReadOnlySpan<byte> ReadHead()
    {
        int length;
        var seen = 0;
        while ((length = _buffer.AsSpan(_start + seen, _end - _start - seen).IndexOf("\r\n\r\n"u8)) < 0)
        {
            seen = Math.Max(0, _end - _start - 3);
            Fill();
        }
        var head = _buffer.AsSpan(_start, seen + length);
        _start += seen + length + 4;
        return head;
    }

    private byte[] ReadChunks()
    {
        using var body = new MemoryStream();
        while (true)
        {
            var line = ReadLine();
            var digits = line.AsSpan(0, line.AsSpan().IndexOf(';') is var end and >= 0 ? end : line.Length);
            if (!int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var size) || size < 0) throw new IOException("A chunk of the Runtime API's answer has no size.");
            if (size == 0) break;
            body.Write(ReadBytes(size));
            ReadLine();
        }
        while (ReadLine().Length > 0)
        {
        }
        return body.ToArray();
    }

    private string ReadLine()
    {
        int length;
        while ((length = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n"u8)) < 0) Fill();
        var line = Encoding.Latin1.GetString(_buffer, _start, length);
        _start += length + 2;
        return line;
    }

    private byte[] ReadBytes(int count)
    {
        if (count == 0) return [];
        var bytes = GC.AllocateUninitializedArray<byte>(count);
        var buffered = Math.Min(count, _end - _start);
        _buffer.AsSpan(_start, buffered).CopyTo(bytes);
        _start += buffered;
        for (var at = buffered; at < count;)
        {
            var read = Socket.Receive(bytes.AsSpan(at));
            if (read == 0) throw new EndOfStreamException();
            at += read;
        }
        return bytes;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = Socket.Receive(_buffer.AsSpan(_end));
        if (read == 0) throw new EndOfStreamException();
        _end += read;
    }
}
