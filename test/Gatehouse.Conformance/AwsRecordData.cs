using System.Text;
using System.Text.Json;

namespace Gatehouse.Conformance;

/// <summary>Compares the data of a record that was sent to a stream.</summary>
internal static class AwsRecordData
{
    public static IEnumerable<string> Compare(JsonElement value, AwsBackendRequest? request)
    {
        if (request is null || AwsRecordedValues.TryParse(Encoding.UTF8.GetString(request.Body)) is not { } body || !body.TryGetProperty("Data", out var data))
        {
            return ["No record was sent."];
        }

        var text = data.TryGetBytesFromBase64(out var bytes) ? Encoding.UTF8.GetString(bytes) : data.GetString()!;
        return value.ValueKind == JsonValueKind.String && value.GetString() == text
            || (AwsRecordedValues.TryParse(text) is { } json && JsonElement.DeepEquals(json, value))
            ? []
            : [$"record: expected {value}, found {text}"];
    }
}
