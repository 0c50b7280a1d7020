using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Encodings.Web;

namespace Gatehouse.Local.Functions;

/// <summary>The results Lambda itself makes for a function that failed.</summary>
internal static class FunctionFailure
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static FunctionResult TimedOut(string requestId, TimeSpan limit, DateTimeOffset now) =>
        Unhandled("Sandbox.Timedout", string.Create(CultureInfo.InvariantCulture, $"RequestId: {requestId} Error: Task timed out after {limit.TotalSeconds:0.00} seconds"));

    public static FunctionResult Exited(string requestId, string how) =>
        Unhandled("Runtime.ExitError", $"RequestId: {requestId} Error: Runtime exited {how}");

    public static FunctionResult Thrown(Exception exception)
    {
        var trace = exception.StackTrace?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        return Unhandled(exception.GetType().Name, exception.Message, trace);
    }

    public static FunctionResult Throttled() => new()
    {
        StatusCode = 429,
        Throttled = true,
        Payload = """{"Reason":"ReservedFunctionConcurrentInvocationLimitExceeded","Type":"User","message":"Rate Exceeded."}"""u8.ToArray(),
    };

    public static FunctionResult Unhandled(string type, string message, params ReadOnlySpan<string> trace)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Relaxed))
        {
            json.WriteStartObject();
            json.WriteString("errorType", type);
            json.WriteString("errorMessage", message);
            if (!trace.IsEmpty)
            {
                json.WriteStartArray("stackTrace");
                foreach (var line in trace) json.WriteStringValue(line);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        return new FunctionResult { FunctionError = "Unhandled", Payload = buffer.WrittenMemory };
    }
}
