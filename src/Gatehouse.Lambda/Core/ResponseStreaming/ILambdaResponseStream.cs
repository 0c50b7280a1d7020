namespace Gatehouse.Functions.Core.ResponseStreaming;

/// <summary>Where a streamed answer goes.</summary>
internal interface ILambdaResponseStream
{
    long BytesWritten { get; }

    ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken);

    void Write(ReadOnlySpan<byte> data);
}
