using System.Text.Json;

namespace Gatehouse.Conformance;

/// <summary>Compares an event with one that was recorded as a .NET object: names in Pascal case, null for what is null or absent.</summary>
internal static class AwsDotNetEvent
{
    private static readonly HashSet<string> Varying = new(StringComparer.OrdinalIgnoreCase)
    {
        "requestId", "extendedRequestId", "requestTime", "requestTimeEpoch", "time", "timeEpoch", "x-amzn-trace-id", "accountId", "apiId", "domainName", "domainPrefix",
        "resourceId", "sourceIp", "host", "x-forwarded-for", "x-forwarded-port", "x-forwarded-proto",
    };

    public static IEnumerable<string> Compare(JsonElement recorded, JsonElement? actual, string path = "event")
    {
        var found = actual is { ValueKind: not JsonValueKind.Null } value ? value : (JsonElement?)null;
        var name = path[(path.LastIndexOf('.') + 1)..];
        switch (recorded.ValueKind)
        {
            case JsonValueKind.Object when found is { ValueKind: JsonValueKind.Object } map:
                return recorded.EnumerateObject().SelectMany(member => Compare(member.Value, Find(map, member.Name), $"{path}.{member.Name}"))
                    .Concat(IsOfClient(name)
                        ? map.EnumerateObject().Where(member => Find(recorded, member.Name) is null).Select(member => $"{path}.{member.Name}: expected nothing, found {member.Value}")
                        : []);
            case JsonValueKind.Array when found is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == recorded.GetArrayLength():
                return recorded.EnumerateArray().Zip(list.EnumerateArray()).SelectMany(pair => Compare(pair.First, pair.Second, path));
            case JsonValueKind.Null:
                return found is null ? [] : [$"{path}: expected nothing, found {found}"];
            case JsonValueKind.Number when found is null && recorded.GetRawText() == "0":
                return [];
            default:
                return found is not null && (Varying.Contains(name) || recorded.ToString() == found.ToString()) ? [] : [$"{path}: expected {recorded}, found {found}"];
        }
    }

    private static bool IsOfClient(string name) => name.EndsWith("Headers", StringComparison.Ordinal) || name.EndsWith("Parameters", StringComparison.Ordinal);

    private static JsonElement? Find(JsonElement map, string name) =>
        map.EnumerateObject().Where(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(member => (JsonElement?)member.Value).FirstOrDefault();
}
