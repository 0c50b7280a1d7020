using System.Net.Sockets;

namespace Gatehouse.Local.Functions;

/// <summary>Reads heads, lines and bodies of HTTP/1.1 from a socket.</summary>
internal sealed class SocketReader(Socket socket)
{
    private const int MostHead = 64 * 1024;
    private byte[] _buffer = new byte[8 * 1024];
    private int _start;
    private int _end;

    private ReadOnlySpan<byte> Buffered => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Whether the next head has come already.</summary>
    public bool HasHead => Buffered.IndexOf("\r\n\r\n"u8) >= 0;

    /// <summary>The next head without its empty line; empty at the end of the connection. Valid until the next read.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReadHeadAsync()
    {
        int length;
        while ((length = Buffered.IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (_end - _start > MostHead || !await FillAsync().ConfigureAwait(false)) return default;
        }
        var head = _buffer.AsMemory(_start, length);
        _start += length + 4;
        return head;
    }

    /// <exception cref="EndOfStreamException">The connection ended.</exception>
    public async ValueTask<string> ReadLineAsync()
    {
        int length;
        while ((length = Buffered.IndexOf("\r\n"u8)) < 0)
        {
            if (_end - _start > MostHead || !await FillAsync().ConfigureAwait(false)) throw new EndOfStreamException();
        }
        var line = System.Text.Encoding.UTF8.GetString(_buffer, _start, length);
        _start += length + 2;
        return line;
    }

    /// <exception cref="EndOfStreamException">The connection ended.</exception>
    public async ValueTask ReadExactlyAsync(Memory<byte> target)
    {
        while (target.Length > 0)
        {
            var read = await ReadSomeAsync(target).ConfigureAwait(false);
            target = target[read..];
        }
    }

    /// <exception cref="EndOfStreamException">The connection ended.</exception>
    public async ValueTask<int> ReadSomeAsync(Memory<byte> target)
    {
        var buffered = Math.Min(target.Length, _end - _start);
        if (buffered > 0)
        {
            _buffer.AsSpan(_start, buffered).CopyTo(target.Span);
            _start += buffered;
            return buffered;
        }
        var read = await socket.ReceiveAsync(target).ConfigureAwait(false);
        return read > 0 ? read : throw new EndOfStreamException();
    }

    private async ValueTask<bool> FillAsync()
    {
        if (_start == _end) _start = _end = 0;
        if (_end == _buffer.Length)
        {
            if (_start > 0) Buffered.CopyTo(_buffer);
            else Array.Resize(ref _buffer, _buffer.Length * 2);
            _end -= _start;
            _start = 0;
        }
        var read = await socket.ReceiveAsync(_buffer.AsMemory(_end)).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }
}
