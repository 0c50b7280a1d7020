using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>Equality of JSON values: numbers by value, objects whatever the order of their members.</summary>
internal sealed class JsonEquality : IEqualityComparer<JsonElement>
{
    public static JsonEquality Instance { get; } = new();

    public bool Equals(JsonElement x, JsonElement y) => JsonElement.DeepEquals(x, y);

    public int GetHashCode(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => JsonNumber.From(value).GetHashCode(),
        JsonValueKind.String => value.GetString()!.GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Array => value.EnumerateArray().Aggregate(17, (hash, item) => HashCode.Combine(hash, GetHashCode(item))),
        JsonValueKind.Object => value.EnumerateObject().Aggregate(
            19, (sum, member) => unchecked(sum + HashCode.Combine(member.Name.GetHashCode(StringComparison.Ordinal), GetHashCode(member.Value)))),
        var kind => (int)kind,
    };
}
