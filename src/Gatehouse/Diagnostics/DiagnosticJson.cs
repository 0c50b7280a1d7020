using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse;

/// <summary>Diagnostics as JSON: an array of rows for scripts.</summary>
public static class DiagnosticJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An array of <c>{code, severity, message, template, resource, pointer, file, line}</c>; what is not known is null.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public static string Write(IEnumerable<Diagnostic> diagnostics)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                Write(writer, diagnostic);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        var location = diagnostic.Location;
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        writer.WriteString("message", diagnostic.Help.Length == 0 ? diagnostic.Message : diagnostic.Message + " " + diagnostic.Help);
        writer.WriteString("template", location.Template);
        writer.WriteString("resource", location.Resource);
        writer.WriteString("pointer", location.Pointer);
        writer.WriteString("file", location.File ?? location.Template);
        if (location.Line > 0)
        {
            writer.WriteNumber("line", location.Line);
        }
        else
        {
            writer.WriteNull("line");
        }

        writer.WriteEndObject();
    }
}
