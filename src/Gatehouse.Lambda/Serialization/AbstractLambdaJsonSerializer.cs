using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse.Functions.Serialization.SystemTextJson;

/// <summary>What serializers on System.Text.Json share.</summary>
public abstract class AbstractLambdaJsonSerializer
{
    private AnswerBuffer? _buffer;

    /// <summary>Creates the serializer.</summary>
    /// <param name="jsonWriterCustomizer">Changes the options of the writer; may be null.</param>
    protected AbstractLambdaJsonSerializer(Action<JsonWriterOptions>? jsonWriterCustomizer)
    {
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        jsonWriterCustomizer?.Invoke(options);
        WriterOptions = options;
    }

    /// <summary>The options of the writer. The default escapes only what JSON demands.</summary>
    protected JsonWriterOptions WriterOptions { get; }

    /// <summary>Writes an answer.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="responseStream">Where to write it.</param>
    /// <exception cref="JsonSerializerException">It cannot be written as JSON.</exception>
    public void Serialize<T>(T response, Stream responseStream)
    {
        try
        {
            Write(response, responseStream);
        }
        catch (Exception exception)
        {
            throw new JsonSerializerException(
                $"Error converting the response object of type {typeof(T).FullName} from the Lambda function to JSON: {exception.Message}", exception);
        }
    }

    /// <summary>Reads an event.</summary>
    /// <param name="requestStream">The event.</param>
    /// <exception cref="JsonSerializerException">It is not JSON of this type.</exception>
    public T Deserialize<T>(Stream requestStream)
    {
        try
        {
            return InternalDeserialize<T>(BytesOf(requestStream));
        }
        catch (Exception exception)
        {
            var hint = typeof(T) == typeof(string)
                ? "a string. JSON strings must be quoted, for example \"Hello World\" in order to be converted to a string"
                : $"type {typeof(T).FullName}";
            throw new JsonSerializerException($"Error converting the Lambda event JSON payload to {hint}: {exception.Message}", exception);
        }
    }

    /// <summary>Writes an answer as JSON.</summary>
    /// <param name="writer">Where to write it.</param>
    /// <param name="response">The answer.</param>
    protected abstract void InternalSerialize<T>(Utf8JsonWriter writer, T response);

    /// <summary>Reads an event from JSON.</summary>
    /// <param name="utf8Json">The event.</param>
    protected abstract T InternalDeserialize<T>(byte[] utf8Json);

    private void Write<T>(T response, Stream stream)
    {
        // A function answers one invocation after the other; whoever else serializes meanwhile gets a buffer of its own.
        var buffer = Interlocked.Exchange(ref _buffer, null) ?? new AnswerBuffer(WriterOptions);
        InternalSerialize(buffer.Writer, response);
        if (buffer.CopyTo(stream)) _buffer = buffer;
    }

    private static byte[] BytesOf(Stream stream)
    {
        if (stream is MemoryStream memory)
        {
            var whole = memory.TryGetBuffer(out var bytes) && bytes.Offset == 0 && bytes.Count == bytes.Array!.Length;
            return whole ? bytes.Array! : memory.ToArray();
        }
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
