using System.Net.Sockets;

namespace Gatehouse.Local.Functions;

/// <summary>Reads heads, lines and bodies of HTTP/1.1 from a socket. Reads block.</summary>
internal sealed class SocketReader(Socket socket)
{
    private const int MostHead = 64 * 1024;
    private byte[] _buffer = new byte[8 * 1024];
    private int _start;
    private int _end;

    private ReadOnlySpan<byte> Buffered => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Whether the next head has come already.</summary>
    public bool HasHead => Buffered.IndexOf("\r\n\r\n"u8) >= 0;

    /// <summary>Reads the next head without its empty line, valid until the next read. False at the end of the connection.</summary>
    /// <exception cref="FormatException">It is larger than that of any runtime.</exception>
    public bool TryReadHead(out ReadOnlySpan<byte> head) => TryReadUntil("\r\n\r\n"u8, out head);

    /// <summary>The next line without its end, valid until the next read.</summary>
    /// <exception cref="EndOfStreamException">The connection ended.</exception>
    /// <exception cref="FormatException">It is too long.</exception>
    public ReadOnlySpan<byte> ReadLine() => TryReadUntil("\r\n"u8, out var line) ? line : throw new EndOfStreamException();

    /// <exception cref="EndOfStreamException">The connection ended.</exception>
    public void ReadExactly(Span<byte> target)
    {
        while (target.Length > 0) target = target[ReadSome(target)..];
    }

    /// <exception cref="EndOfStreamException">The connection ended.</exception>
    public int ReadSome(Span<byte> target)
    {
        var buffered = Math.Min(target.Length, _end - _start);
        if (buffered > 0)
        {
            _buffer.AsSpan(_start, buffered).CopyTo(target);
            _start += buffered;
            return buffered;
        }
        var read = socket.Receive(target);
        return read > 0 ? read : throw new EndOfStreamException();
    }

    private bool TryReadUntil(ReadOnlySpan<byte> end, out ReadOnlySpan<byte> text)
    {
        var seen = 0;
        int length;
        while ((length = Buffered[seen..].IndexOf(end)) < 0)
        {
            // A part of what is sought may have come.
            seen = Math.Max(0, Buffered.Length - end.Length + 1);
            if (Buffered.Length > MostHead) throw new FormatException("The head of a request is too large.");
            if (Fill()) continue;
            text = default;
            return false;
        }
        text = _buffer.AsSpan(_start, seen + length);
        _start += text.Length + end.Length;
        return true;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            Buffered.CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = socket.Receive(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
