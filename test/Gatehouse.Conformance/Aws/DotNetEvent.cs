using System.Text.Json;

namespace Gatehouse.Conformance.Aws;

/// <summary>Compares an event with one that was recorded as a .NET object: names in Pascal case, null for what is null or absent.</summary>
internal static class DotNetEvent
{
    private static readonly HashSet<string> Varying = new(StringComparer.OrdinalIgnoreCase)
    {
        "requestId", "extendedRequestId", "requestTime", "requestTimeEpoch", "time", "timeEpoch", "x-amzn-trace-id",
        "accountId", "apiId", "domainName", "domainPrefix", "sourceIp", "host", "x-forwarded-for",
    };

    /// <summary>What differs.</summary>
    public static IEnumerable<string> Compare(JsonElement expected, JsonElement? actual, string path = "")
    {
        var found = actual is { ValueKind: not JsonValueKind.Null } value ? value : (JsonElement?)null;
        var name = path[(path.LastIndexOf('.') + 1)..].Split('[')[0];
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object when found is { ValueKind: JsonValueKind.Object } map:
                return expected.EnumerateObject().SelectMany(member => Compare(member.Value, Find(map, member.Name), $"{path}.{member.Name}"))
                    .Concat(Unexpected(expected, map, path));
            case JsonValueKind.Array when found is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == expected.GetArrayLength():
                return expected.EnumerateArray().Zip(list.EnumerateArray()).SelectMany(pair => Compare(pair.First, pair.Second, path + "[]"));
            case JsonValueKind.Null:
                return found is null || Varying.Contains(name) ? [] : [$"{path}: expected nothing, found {found}"];
            // Members that other events have: .NET shows their default.
            case JsonValueKind.Number when expected.GetRawText() == "0" && found is null:
                return [];
            default:
                return found is not null && (Varying.Contains(name) || expected.ToString() == found.ToString()) ? [] : [$"{path}: expected {expected}, found {found}"];
        }
    }

    // Maps whose names come from the request must not hold more; other members .NET would not show.
    private static IEnumerable<string> Unexpected(JsonElement expected, JsonElement actual, string path) =>
        path.EndsWith("eaders", StringComparison.Ordinal) || path.EndsWith("Parameters", StringComparison.Ordinal)
            ? actual.EnumerateObject().Where(member => Find(expected, member.Name) is null).Select(member => $"{path}.{member.Name}: expected nothing")
            : [];

    private static JsonElement? Find(JsonElement map, string name) =>
        map.EnumerateObject().Where(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(member => (JsonElement?)member.Value).FirstOrDefault();
}
