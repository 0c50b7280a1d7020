using System.Text.Encodings.Web;
using System.Text.Json;
using Gatehouse.Velocity;

namespace Gatehouse.Cli;

/// <summary>Renders one row of a batch.</summary>
internal static class RenderRow
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Answer(string line)
    {
        JsonDocument row;
        try
        {
            row = JsonDocument.Parse(line);
        }
        catch (JsonException error)
        {
            return Answer(null, null, $"The row is not JSON: {error.Message}");
        }

        using (row)
        {
            if (row.RootElement.ValueKind != JsonValueKind.Object || Text(row.RootElement, "template") is not { } template)
            {
                return Answer(Member(row.RootElement, "id"), null, "The row has no member 'template'.");
            }

            var (output, error) = Render(template, Member(row.RootElement, "input"));
            return Answer(Member(row.RootElement, "id"), output, error);
        }
    }

    public static (string? Output, string? Error) Render(string template, JsonElement? input)
    {
        var dialect = Text(input, "dialect") == "velocity" ? VelocityDialect.Velocity : VelocityDialect.ApiGateway;
        if (!MappingTemplate.TryParse(template, dialect, out var parsed, out var problem))
        {
            return (null, $"{problem.Message} (line {problem.Line}, column {problem.Column})");
        }

        try
        {
            return (parsed.Render(RenderInput.Read(input)), null);
        }
        catch (Exception error) when (error is VelocityRenderException or PayloadException)
        {
            return (null, error.Message);
        }
    }

    internal static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } map && map.TryGetProperty(name, out var value) ? value : null;

    internal static string? Text(JsonElement? element, string name) =>
        Member(element, name) is { } value ? value.ValueKind == JsonValueKind.String ? value.GetString() : null : null;

    private static string Answer(JsonElement? id, string? output, string? error)
    {
        var answer = new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = id };
        answer[error is null ? "output" : "error"] = error ?? output;
        return JsonSerializer.Serialize(answer, Options);
    }
}
