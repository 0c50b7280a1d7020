namespace Gatehouse.Local.Functions;

/// <summary>A streamed body gathered in memory, up to a limit.</summary>
internal sealed class GatheredStream(int limit) : IStreamedBody
{
    private readonly MemoryStream _bytes = new();

    public bool Overflowed { get; private set; }

    public (string Type, byte[] Document)? Error { get; private set; }

    public void Write(ReadOnlyMemory<byte> piece)
    {
        Overflowed |= _bytes.Length + piece.Length > limit;
        if (!Overflowed) _bytes.Write(piece.Span);
    }

    public void Fail(string errorType, byte[] error) => Error = (errorType, error);

    public byte[] ToArray() => _bytes.ToArray();
}
