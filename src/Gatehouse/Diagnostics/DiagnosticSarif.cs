using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse;

/// <summary>Diagnostics in the Static Analysis Results Interchange Format 2.1.0, which code hosts and editors show.</summary>
/// <remarks>See https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.</remarks>
public static class DiagnosticSarif
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A log with one run.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public static string Write(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            WriteTool(writer, diagnostics);
            writer.WriteStartArray("results");
            foreach (var diagnostic in diagnostics)
            {
                WriteResult(writer, diagnostic);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteTool(Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "gatehouse");
        writer.WriteStartArray("rules");
        foreach (var descriptor in diagnostics.Select(diagnostic => diagnostic.Descriptor).DistinctBy(descriptor => descriptor.Code))
        {
            writer.WriteStartObject();
            writer.WriteString("id", descriptor.Code);
            writer.WriteStartObject("help");
            writer.WriteString("text", descriptor.Help);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Code);
        writer.WriteString("level", diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "note",
        });
        writer.WriteStartObject("message");
        writer.WriteString("text", diagnostic.Message);
        writer.WriteEndObject();
        if ((diagnostic.Location.File ?? diagnostic.Location.Template) is { } file)
        {
            WriteLocation(writer, diagnostic.Location, file);
        }

        writer.WriteEndObject();
    }

    /// <summary>A path as a URI reference, which takes no spaces and the like.</summary>
    private static string Address(string file) => Path.IsPathFullyQualified(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Split('/', '\\').Select(Uri.EscapeDataString));

    private static void WriteLocation(Utf8JsonWriter writer, DiagnosticLocation location, string file)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", Address(file));
        writer.WriteEndObject();
        if (location.Line > 0)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", location.Line);
            if (location.Column > 0)
            {
                writer.WriteNumber("startColumn", location.Column);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        if (location.Pointer is { } pointer)
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("fullyQualifiedName", pointer);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
