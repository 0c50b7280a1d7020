using System.Text.Encodings.Web;
using System.Text.Json;
using Gatehouse.Velocity;

namespace Gatehouse.Cli;

/// <summary>Renders one row of a batch.</summary>
internal static class RenderRow
{
    private const string HalfPair = "A text of the row holds half of a surrogate pair.";

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
            return Answer(null, null, $"The row is not JSON from column {(error.BytePositionInLine ?? 0) + 1} on.");
        }

        using (row)
        {
            var id = Readable(() => Member(row.RootElement, "id"));
            if (!IsReadable(row.RootElement))
            {
                return Answer(id, null, HalfPair);
            }

            if (Text(row.RootElement, "template") is not { } template)
            {
                return Answer(id, null, "The row has no text as member 'template'.");
            }

            var (output, error) = Render(template, Member(row.RootElement, "input"));
            return Answer(id, output, error);
        }
    }

    public static (string? Output, string? Error) Render(string template, JsonElement? input)
    {
        if (!IsReadable(input))
        {
            return (null, HalfPair);
        }

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
        Member(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>Whether all texts can be read: JSON may spell half of a surrogate pair, which no text can hold.</summary>
    private static bool IsReadable(JsonElement? element) =>
        element is not { } value || !value.GetRawText().Contains("\\u", StringComparison.Ordinal) || Readable(() => element) is not null;

    private static JsonElement? Readable(Func<JsonElement?> find)
    {
        try
        {
            var found = find();
            JsonSerializer.Serialize(found, Options);
            return found;
        }
        catch (Exception error) when (error is InvalidOperationException or JsonException)
        {
            return null;
        }
    }

    private static string Answer(JsonElement? id, string? output, string? error)
    {
        var answer = new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = id };
        answer[error is null ? "output" : "error"] = error ?? output;
        return JsonSerializer.Serialize(answer, Options);
    }
}
