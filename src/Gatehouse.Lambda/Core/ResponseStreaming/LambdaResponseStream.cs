namespace Gatehouse.Functions.Core.ResponseStreaming;

/// <summary>A streamed answer: every write is sent at once.</summary>
public class LambdaResponseStream : Stream
{
    private readonly ILambdaResponseStream _target;

    internal LambdaResponseStream(ILambdaResponseStream target) => _target = target;

    /// <summary>How many bytes were written, without the HTTP prelude.</summary>
    public long BytesWritten => _target.BytesWritten;

    /// <summary>Always false.</summary>
    public override bool CanRead => false;

    /// <summary>Always false.</summary>
    public override bool CanSeek => false;

    /// <summary>Always true.</summary>
    public override bool CanWrite => true;

    /// <summary>The same as <see cref="BytesWritten"/>.</summary>
    public override long Length => BytesWritten;

    /// <summary>Not supported.</summary>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Sends bytes.</summary>
    /// <param name="buffer">The bytes.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task WriteAsync(byte[] buffer, CancellationToken cancellationToken = default) =>
        await _target.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        await _target.WriteAsync(buffer.AsMemory(offset, count), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        _target.WriteAsync(buffer, cancellationToken);

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => _target.Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer) => _target.Write(buffer);

    /// <summary>Does nothing: nothing is held back.</summary>
    public override void Flush()
    {
    }

    /// <summary>Not supported.</summary>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    public override void SetLength(long value) => throw new NotSupportedException();
}
