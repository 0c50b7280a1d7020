using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gatehouse.Local.Rest;

namespace Gatehouse.Conformance;

/// <summary>Compares what a row led to with what the row expects.</summary>
internal sealed partial class AwsExpectation(JsonElement expected)
{
    private readonly AwsRecordedValues _values = new();

    /// <summary>What differs; empty when all that the row says holds.</summary>
    public IEnumerable<string> Compare(AwsOutcome outcome) => expected.EnumerateObject().SelectMany(member => Check(member.Name, member.Value, outcome));

    private IEnumerable<string> Check(string name, JsonElement value, AwsOutcome outcome)
    {
        var body = outcome.Answer.Body;
        return name switch
        {
            "status" when expected.TryGetProperty("status_of_second", out _) => value.GetInt32() == outcome.First.Status ? [] : [$"status of the first: expected {value}, found {outcome.First.Status}"],
            "status" => value.GetInt32() == outcome.Answer.Status ? [] : [$"status: expected {value}, found {outcome.Answer.Status} {Text(body)}"],
            "body_text" => value.GetString() == Text(body) ? [] : [$"body: expected {value}, found {Text(body)}"],
            "body_base64" => value.GetBytesFromBase64().AsSpan().SequenceEqual(body.Span) ? [] : [$"body: expected {value}, found {Convert.ToBase64String(body.Span)}"],
            "body_json" => _values.Compare(value, AwsRecordedValues.TryParse(Text(body)), "body", isPartial: false, Names("body_json_ignore", "body_json_opaque")),
            "body_json_any_case_key" => AnyCase(value, AwsRecordedValues.TryParse(Text(body))),
            "message_starts_with" => AwsRecordedValues.TryParse(Text(body)) is { } json && json.TryGetProperty("message", out var message) && message.GetString()!.StartsWith(value.GetString()!, StringComparison.Ordinal) ? [] : [$"message: {Text(body)}"],
            "headers" => value.EnumerateObject().SelectMany(header => Header(header.Name, header.Value, outcome)),
            "headers_present" => value.EnumerateArray().Where(header => !outcome.Answer.Headers.Contains(header.GetString()!)).Select(header => $"{header} is missing"),
            "headers_absent" => value.EnumerateArray().Where(header => outcome.Answer.Headers.Contains(header.GetString()!)).Select(header => $"{header} is there"),
            "multiValueHeaders" => value.EnumerateObject().SelectMany(header => Header(header.Name, header.Value, outcome)),
            "headers_recorded" => Recorded(value, outcome),
            "lambda_event" => _values.Compare(value, outcome.Functions.LastEvent, "event", IsOn(name + "_partial"), Names("headers_ignore")),
            "authorizer_event" => _values.Compare(value, outcome.Functions.LastAuthorizerEvent, "event", IsOn(name + "_partial"), Names("headers_ignore")),
            "event_has" => value.EnumerateArray().Where(path => !Has(outcome.Functions.LastEvent, path.GetString()!)).Select(path => $"The event lacks {path}"),
            "event_lacks" => value.EnumerateArray().Where(path => Has(outcome.Functions.LastEvent, path.GetString()!)).Select(path => $"The event has {path}"),
            "rendered" => Rendered(value, outcome),
            "record_data" => AwsRecordData.Compare(value, outcome.Backend),
            "status_of_second" => value.GetInt32() == outcome.Answer.Status ? [] : [$"status: expected {value}, found {outcome.Answer.Status}"],
            "gateway_response_type" => outcome.FailureType == value.GetString() ? [] : [$"gateway response: expected {value}, found {outcome.FailureType}"],
            "lambda_event_dotnet" => AwsDotNetEvent.Compare(value, outcome.Functions.LastEvent),
            "backend_saw" => BackendSaw(value, outcome),
            "backend_saw_headers" => BackendHeaders(value, outcome),
            "backend_saw_body" => _values.Compare(value, JsonSerializer.SerializeToElement(Text(outcome.Backend?.Body)), "backend body", isPartial: false, static _ => false),
            "backend_saw_body_base64" => outcome.Backend is { } saw && saw.Body.AsSpan().SequenceEqual(value.GetBytesFromBase64()) ? [] : [$"backend body: expected {value}, found {Convert.ToBase64String(outcome.Backend?.Body ?? [])}"],
            "backend_saw_length" => value.GetInt32() == outcome.Backend?.Body.Length ? [] : [$"length of the backend body: expected {value}, found {outcome.Backend?.Body.Length}"],
            "sqs_message_body" or "sqs_message_md5" or "sqs_message_attributes" => AwsSqsMessage.Compare(name, value, outcome.Backend),
            "log" => Log(value, outcome.Log),
            "items" => AwsGatewayResponses.Compare(value, outcome.GatewayResponses!),
            "body_json_ignore" or "body_json_opaque" or "headers_opaque" or "headers_ignore" or "lambda_event_partial" or "authorizer_event_partial" or "headers_match" => [],
            _ => [$"The runner does not know '{name}'."],
        };
    }

    private IEnumerable<string> Rendered(JsonElement value, AwsOutcome outcome)
    {
        var text = outcome.Backend is { } saw ? Text(saw.Body) : outcome.Functions.LastEvent?.GetRawText() ?? "";
        return value.ValueKind == JsonValueKind.String && value.GetString() == text
            ? []
            : _values.Compare(value, AwsRecordedValues.TryParse(text) ?? JsonSerializer.SerializeToElement(text), "rendered", isPartial: false, static _ => false);
    }

    private static bool Has(JsonElement? element, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (element is not { ValueKind: JsonValueKind.Object } map || !map.TryGetProperty(name, out var member))
            {
                return false;
            }

            element = member;
        }

        return true;
    }

    private IEnumerable<string> Header(string name, JsonElement value, AwsOutcome outcome)
    {
        var recorded = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.GetString()!).ToArray() : [value.GetString()!];
        var actual = outcome.Answer.Headers.Where(line => line.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(line => line.Value).ToArray();
        if (actual.Length == 0)
        {
            return [$"{name}: expected {value}, found nothing"];
        }

        if (IsOpaque(name) || (IsLength(name) && !expected.TryGetProperty("body_text", out _)))
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array && recorded.Length == actual.Length
                ? recorded.Zip(actual).All(pair => _values.Matches(pair.First, pair.Second, name)) ? [] : [$"{name}: expected {value}, found {string.Join(" | ", actual)}"]
            : _values.Matches(string.Join(", ", recorded), string.Join(", ", actual), name) ? []
            : [$"{name}: expected {value}, found {string.Join(" | ", actual)}"];
    }

    private IEnumerable<string> Recorded(JsonElement recorded, AwsOutcome outcome)
    {
        foreach (var header in recorded.EnumerateObject().Where(header => !header.NameEquals("Connection") && !header.NameEquals("connection")))
        {
            foreach (var problem in Header(header.Name, header.Value, outcome))
            {
                yield return problem;
            }
        }

        var ignored = Names("headers_ignore");
        foreach (var (name, value) in outcome.Answer.Headers)
        {
            if (name != "Date" && !ignored(name) && !recorded.EnumerateObject().Any(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"{name}: expected nothing, found {value}";
            }
        }
    }

    private IEnumerable<string> BackendSaw(JsonElement value, AwsOutcome outcome) =>
        outcome.Backend is { } saw
            ? _values.Compare(value, JsonSerializer.SerializeToElement(AwsHttpStubs.Echo(null, saw)), "backend", isPartial: false, name => !value.TryGetProperty(name, out _) && name is "args" or "data" or "domain" or "headers" or "method" or "origin" or "path")
                .Where(problem => !problem.Contains("expected nothing", StringComparison.Ordinal) || problem.StartsWith("backend.headers.", StringComparison.Ordinal))
            : ["The backend was not called."];

    private IEnumerable<string> BackendHeaders(JsonElement value, AwsOutcome outcome)
    {
        if (outcome.Backend is not { } saw)
        {
            yield return "The backend was not called.";
            yield break;
        }

        foreach (var header in value.EnumerateObject())
        {
            var actual = string.Join(",", saw.Headers.Where(line => line.Key.Equals(header.Name, StringComparison.OrdinalIgnoreCase)).Select(line => line.Value));
            if (!(IsLength(header.Name) && actual.Length > 0) && !_values.Matches(header.Value.GetString()!, actual, header.Name))
            {
                yield return $"backend header {header.Name}: expected {header.Value}, found {actual}";
            }
        }

        // Only a set with Host in it is the whole one.
        foreach (var (name, text) in value.TryGetProperty("Host", out _) ? saw.Headers : [])
        {
            if (!AwsHttpStubs.IsHidden(name) && !value.EnumerateObject().Any(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"backend header {name}: expected nothing, found {text}";
            }
        }
    }

    private IEnumerable<string> AnyCase(JsonElement value, JsonElement? actual) =>
        value.EnumerateObject()
            .Where(member => actual is not { ValueKind: JsonValueKind.Object } map
                || !map.EnumerateObject().Any(found => found.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase) && StartsLike(member.Value, found.Value)))
            .Select(member => $"{member.Name}: expected {member.Value}, found {actual}");

    // Newer texts say more after the part that was captured.
    private static bool StartsLike(JsonElement recorded, JsonElement found) => found.ToString().StartsWith(recorded.ToString(), StringComparison.Ordinal);

    private IEnumerable<string> Log(JsonElement recorded, string? log)
    {
        var lines = (log ?? "").Split('\n');
        var wanted = recorded.EnumerateArray().Select(line => line.GetString()!).ToArray();
        if (lines.Length != wanted.Length)
        {
            return [$"log: expected {wanted.Length} lines, found {lines.Length}:\n{log}"];
        }

        return wanted.Zip(lines)
            .Where(pair => !_values.Matches(pair.First.Replace("DDD MMM dd hh:mm:ss UTC yyyy", "<time>", StringComparison.Ordinal), pair.Second))
            .Select(pair => $"log: expected {pair.First}, found {pair.Second}");
    }

    private bool IsOn(string name) => expected.TryGetProperty(name, out var flag) && flag.GetBoolean();

    private bool IsOpaque(string name) => Names("headers_opaque")(name);

    private static bool IsLength(string name) => name.EndsWith("Content-Length", StringComparison.OrdinalIgnoreCase);

    private Func<string, bool> Names(params string[] lists)
    {
        var names = lists.SelectMany(list => expected.TryGetProperty(list, out var value) ? value.EnumerateArray().Select(item => item.GetString()!) : [])
            .Select(name => name[(name.LastIndexOf('.') + 1)..]).ToArray();
        return name => names.Any(known => known.EndsWith('*')
            ? name.StartsWith(known[..^1], StringComparison.OrdinalIgnoreCase)
            : known.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static string Text(ReadOnlyMemory<byte>? body) => Encoding.UTF8.GetString(body.GetValueOrDefault().Span);
}
