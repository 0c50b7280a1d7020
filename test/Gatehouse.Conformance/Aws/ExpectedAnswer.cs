using System.Text;
using System.Text.Json;
using Gatehouse.Local;

namespace Gatehouse.Conformance.Aws;

/// <summary>Compares an answer with what AWS answered.</summary>
internal static class ExpectedAnswer
{
    private static readonly HashSet<string> OfConnection = new(StringComparer.OrdinalIgnoreCase) { "Date", "Connection", "Content-Length" };

    /// <summary>What differs.</summary>
    public static IEnumerable<string> Compare(JsonElement expected, GatewayAnswer answer)
    {
        var body = Encoding.UTF8.GetString(answer.Body.Span);
        if (expected.TryGetProperty("status", out var status) && status.GetInt32() != answer.Status)
        {
            yield return $"status: expected {status}, found {answer.Status}: {body}";
        }

        if (expected.TryGetProperty("body_text", out var text) && text.GetString() != body)
        {
            yield return $"body: expected {text}, found {body}";
        }

        if (expected.TryGetProperty("body_json", out var json) && !JsonElement.DeepEquals(json, JsonSerializer.Deserialize<JsonElement>(body)))
        {
            yield return $"body: expected {json}, found {body}";
        }

        foreach (var problem in expected.TryGetProperty("headers_recorded", out var recorded) ? Headers(expected, recorded, answer) : [])
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Headers(JsonElement expected, JsonElement recorded, GatewayAnswer answer)
    {
        var opaque = expected.TryGetProperty("headers_opaque", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet(StringComparer.OrdinalIgnoreCase) : [];
        foreach (var header in recorded.EnumerateObject())
        {
            var values = header.Value.ValueKind == JsonValueKind.Array ? header.Value.EnumerateArray().Select(value => value.GetString()!).ToArray() : [header.Value.GetString()!];
            var found = header.Name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
                ? [$"{answer.Body.Length}"]
                : answer.Headers.Where(line => line.Key.Equals(header.Name, StringComparison.OrdinalIgnoreCase)).Select(line => line.Value).ToArray();
            if (found.Length == 0 || (!opaque.Contains(header.Name) && !found.SequenceEqual(values)))
            {
                yield return $"{header.Name}: expected {string.Join(" | ", values)}, found {string.Join(" | ", found)}";
            }
        }

        foreach (var line in answer.Headers)
        {
            if (!OfConnection.Contains(line.Key) && !recorded.EnumerateObject().Any(header => header.Name.Equals(line.Key, StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"{line.Key}: expected nothing, found {line.Value}";
            }
        }
    }
}
