namespace Gatehouse.Local.WebSockets;

/// <summary>Lets bytes through, and looks at the heads of incoming frames: how large they are, and that something came.</summary>
/// <param name="inner">The transport.</param>
/// <param name="active">Called whenever bytes go through.</param>
internal sealed class FrameWatch(Stream inner, Action active) : Stream
{
    private readonly byte[] _head = new byte[14];
    private int _headLength;
    private long _payloadLeft;

    /// <summary>Whether a frame was larger than allowed.</summary>
    public bool HasOversizedFrame { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (read > 0)
        {
            Watch(buffer.Span[..read]);
            active();
        }

        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        active();
        return inner.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    // RFC 6455, 5.2: two bytes, an extended length of two or eight, a mask of four.
    private void Watch(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_payloadLeft > 0)
            {
                var skipped = (int)Math.Min(_payloadLeft, bytes.Length);
                _payloadLeft -= skipped;
                bytes = bytes[skipped..];
                continue;
            }

            _head[_headLength++] = bytes[0];
            bytes = bytes[1..];
            if (_headLength >= 2 && _headLength == HeadLength())
            {
                _payloadLeft = PayloadLength();
                _headLength = 0;
                HasOversizedFrame |= _payloadLeft > WebSocketLimits.Frame;
            }
        }
    }

    private int HeadLength() => 2 + ((_head[1] & 0x7F) switch { 126 => 2, 127 => 8, _ => 0 }) + ((_head[1] & 0x80) != 0 ? 4 : 0);

    private long PayloadLength() => (_head[1] & 0x7F) switch
    {
        126 => System.Buffers.Binary.BinaryPrimitives.ReadUInt16BigEndian(_head.AsSpan(2)),
        127 => System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(_head.AsSpan(2)) & long.MaxValue,
        var length => length,
    };
}
