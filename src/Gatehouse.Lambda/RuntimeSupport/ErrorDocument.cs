using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>The JSON with which a function reports an exception.</summary>
internal static class ErrorDocument
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(Exception exception)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Relaxed)) Write(json, exception);
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Exception exception)
    {
        json.WriteStartObject();
        json.WriteString("errorType", exception.GetType().Name);
        json.WriteString("errorMessage", exception.Message);
        if (exception.StackTrace is { Length: > 0 } trace)
        {
            json.WriteStartArray("stackTrace");
            foreach (var line in trace.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) json.WriteStringValue(line);
            json.WriteEndArray();
        }
        if (exception.InnerException is { } cause)
        {
            json.WritePropertyName("cause");
            Write(json, cause);
        }
        if (exception is AggregateException aggregate)
        {
            json.WriteStartArray("causes");
            foreach (var inner in aggregate.InnerExceptions) Write(json, inner);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
