using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse.Local;

/// <summary>The list of <c>/_gatehouse/requests</c>.</summary>
internal static class TraceList
{
    private const int LongestBody = 64 * 1024;

    /// <summary>The traces as JSON.</summary>
    public static ReadOnlyMemory<byte> Write(ImmutableArray<GatewayTrace> traces)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var trace in traces)
            {
                Write(json, trace);
            }

            json.WriteEndArray();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>One trace as JSON, with its execution log.</summary>
    public static ReadOnlyMemory<byte> WriteOne(GatewayTrace trace)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteMembers(json, trace);
            json.WriteStartArray("log");
            foreach (var line in trace.Lines)
            {
                json.WriteStringValue(Sound(line));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, GatewayTrace trace)
    {
        json.WriteStartObject();
        WriteMembers(json, trace);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, GatewayTrace trace)
    {
        json.WriteString("requestId", trace.RequestId);
        json.WriteString("apiId", trace.ApiId);
        json.WriteString("time", trace.StartedAt);
        json.WriteNumber("milliseconds", Milliseconds(trace.Duration));
        json.WriteString("route", trace.Route);
        json.WriteStartObject("request");
        json.WriteString("method", trace.Request.Method);
        json.WriteString("path", trace.Request.Path);
        json.WriteString("query", MaskedHeaders.Text(trace.Request.Query, trace.Request));
        json.WriteString("sourceIp", trace.Request.SourceIp);
        Write(json, trace, trace.Request.Headers, trace.Request.Body);
        json.WriteEndObject();
        Write(json, trace.Steps);
        if (trace.Answer is { } answer)
        {
            json.WriteStartObject("answer");
            json.WriteNumber("status", answer.Status);
            Write(json, trace, answer.Headers, answer.Body);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<TraceStep> steps)
    {
        json.WriteStartArray("steps");
        foreach (var step in steps)
        {
            json.WriteStartObject();
            json.WriteString("name", step.Name);
            json.WriteNumber("milliseconds", Milliseconds(step.Duration));
            if (step.Note is not null)
            {
                json.WriteString("note", Sound(step.Note));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, GatewayTrace trace, GatewayHeaders headers, ReadOnlyMemory<byte> body)
    {
        json.WriteStartArray("headers");
        foreach (var (name, value) in headers)
        {
            json.WriteStringValue(Sound($"{name}: {MaskedHeaders.Value(name, value)}"));
        }

        json.WriteEndArray();
        json.WriteString("body", MaskedHeaders.Text(Encoding.UTF8.GetString(body.Span[..Math.Min(body.Length, LongestBody)]), trace.Request));
    }

    // Texts of templates may hold half a surrogate pair, which no JSON can.
    private static byte[] Sound(string text) => Encoding.UTF8.GetBytes(text);

    private static double Milliseconds(TimeSpan duration) => Math.Round(duration.TotalMilliseconds, 3);
}
