using System.IO.Pipelines;
using System.Text.Json;

namespace Gatehouse.Local.Functions;

/// <summary>A streamed body handed on while it comes. The function is slowed down if its reader is slow, as on AWS.</summary>
internal sealed class PipedStream : IStreamedBody
{
    private readonly Pipe _pipe = new();
    private FunctionStreamException? _error;
    private bool _abandoned;

    public Stream Reader => _pipe.Reader.AsStream();

    public void Write(ReadOnlyMemory<byte> piece)
    {
        // The function is not told that nobody reads any more: on AWS it runs to its end, too.
        if (_abandoned) return;
        var writing = _pipe.Writer.WriteAsync(piece);
        var result = writing.IsCompleted ? writing.Result : writing.AsTask().GetAwaiter().GetResult();
        _abandoned = result.IsCompleted;
    }

    public void Fail(string errorType, byte[] error) => _error ??= new FunctionStreamException(errorType, MessageOf(error));

    public void Complete() => _pipe.Writer.Complete(_error);

    private static string MessageOf(byte[] error)
    {
        try
        {
            using var document = JsonDocument.Parse(error);
            return document.RootElement.TryGetProperty("errorMessage", out var message) ? message.ToString() : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }
}
