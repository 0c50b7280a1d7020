using System.Buffers;
using System.Text.Json;

namespace Gatehouse.Functions.Serialization.SystemTextJson;

/// <summary>Where answers are written, one after the other.</summary>
internal sealed class AnswerBuffer
{
    private const int MostKept = 64 * 1024;
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    public AnswerBuffer(JsonWriterOptions options) => Writer = new(_bytes, options);

    public Utf8JsonWriter Writer { get; }

    /// <summary>Hands the answer on and begins anew. False if the buffer has become too large to be kept.</summary>
    public bool CopyTo(Stream stream)
    {
        Writer.Flush();
        stream.Write(_bytes.WrittenSpan);
        if (_bytes.Capacity > MostKept) return false;
        _bytes.ResetWrittenCount();
        Writer.Reset();
        return true;
    }
}
