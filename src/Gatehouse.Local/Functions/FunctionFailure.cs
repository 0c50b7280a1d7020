using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse.Local.Functions;

/// <summary>The results Lambda itself makes for a function that failed.</summary>
internal static class FunctionFailure
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static FunctionResult TimedOut(string requestId, TimeSpan limit) => Unhandled("Sandbox.Timedout",
        string.Create(CultureInfo.InvariantCulture, $"RequestId: {requestId} Error: Task timed out after {limit.TotalSeconds:0.00} seconds"));

    /// <param name="requestId">The invocation it had.</param>
    /// <param name="how">See <see cref="ExitReason"/>.</param>
    public static FunctionResult Exited(string requestId, string how) => Unhandled("Runtime.ExitError", $"RequestId: {requestId} Error: Runtime exited {how}");

    public static FunctionResult Thrown(Exception exception)
    {
        var trace = exception.StackTrace?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        return Unhandled(exception.GetType().Name, exception.Message, trace);
    }

    /// <summary>What the runtime reported. A runtime may give only a type, in a header.</summary>
    public static FunctionResult Reported(string? errorType, byte[] error) => error.Length > 0
        ? new FunctionResult { FunctionError = "Unhandled", Payload = error }
        : Unhandled(errorType ?? "Runtime.Unknown", "");

    public static FunctionResult Throttled() => new()
    {
        StatusCode = 429,
        Throttled = true,
        Payload = """{"Reason":"ReservedFunctionConcurrentInvocationLimitExceeded","Type":"User","message":"Rate Exceeded."}"""u8.ToArray(),
    };

    public static FunctionResult RequestTooLarge(FunctionInvocation invocation, int most)
    {
        var message = string.Create(CultureInfo.InvariantCulture,
            $"{invocation.Payload.Length} byte payload is too large for the {invocation.Type} invocation type (limit {most} bytes)");
        return new() { StatusCode = 413, Payload = Document(("Type", "User"), ("message", message)) };
    }

    public static FunctionResult Unhandled(string type, string message, params ReadOnlySpan<string> trace)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
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

    /// <summary>The type in an error of Lambda's own.</summary>
    public static string TypeOf(FunctionResult failure)
    {
        using var document = JsonDocument.Parse(failure.Payload);
        return document.RootElement.TryGetProperty("errorType", out var type) ? type.ToString() : "";
    }

    private static ReadOnlyMemory<byte> Document(params ReadOnlySpan<(string Name, string Value)> members)
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using var json = new Utf8JsonWriter(buffer, Relaxed);
        json.WriteStartObject();
        foreach (var (name, value) in members) json.WriteString(name, value);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
