using System.Runtime.InteropServices;
using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>The primitive types of draft-04. An integer is a number without fraction and exponent: <c>1.0</c> is none.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    Array = 1,
    Boolean = 2,
    Integer = 4,
    Null = 8,
    Number = 16,
    Object = 32,
    String = 64,
    Numeric = Integer | Number,
    All = Array | Boolean | Numeric | Null | Object | String,
}

internal static class JsonKindsExtensions
{
    public static JsonKinds Kind(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => JsonKinds.Array,
        JsonValueKind.True or JsonValueKind.False => JsonKinds.Boolean,
        JsonValueKind.Null => JsonKinds.Null,
        JsonValueKind.Object => JsonKinds.Object,
        JsonValueKind.String => JsonKinds.String,
        JsonValueKind.Number => JsonMarshal.GetRawUtf8Value(element).IndexOfAny(".eE"u8) < 0 ? JsonKinds.Integer : JsonKinds.Number,
        _ => JsonKinds.None,
    };

    public static JsonKinds Parse(string? name) => name switch
    {
        "array" => JsonKinds.Array,
        "boolean" => JsonKinds.Boolean,
        "integer" => JsonKinds.Integer,
        "null" => JsonKinds.Null,
        "number" => JsonKinds.Numeric,
        "object" => JsonKinds.Object,
        "string" => JsonKinds.String,
        _ => JsonKinds.None,
    };

    public static IEnumerable<string> Names(this JsonKinds kinds) =>
        from kind in new[] { JsonKinds.Array, JsonKinds.Boolean, JsonKinds.Integer, JsonKinds.Null, JsonKinds.Number, JsonKinds.Object, JsonKinds.String }
        where kinds.HasFlag(kind)
        select kind.ToString().ToLowerInvariant();
}
