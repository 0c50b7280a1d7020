using System.Buffers;
using System.Security.Cryptography;

namespace Gatehouse;

/// <summary>Takes bytes for their hash and their number only, so that large bodies need no large buffer.</summary>
internal sealed class HashingBuffer : IBufferWriter<byte>, IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _chunk = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _used;

    /// <summary>How many bytes were taken.</summary>
    public long Length { get; private set; }

    public void Advance(int count)
    {
        _used += count;
        Length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_chunk.Length - _used < Math.Max(sizeHint, 1))
        {
            Drain();
            if (_chunk.Length < sizeHint)
            {
                ArrayPool<byte>.Shared.Return(_chunk);
                _chunk = ArrayPool<byte>.Shared.Rent(sizeHint);
            }
        }

        return _chunk.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>The hash of all bytes.</summary>
    public byte[] Hash()
    {
        Drain();
        return _hash.GetHashAndReset();
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_chunk);
        _hash.Dispose();
    }

    private void Drain()
    {
        _hash.AppendData(_chunk.AsSpan(0, _used));
        _used = 0;
    }
}
