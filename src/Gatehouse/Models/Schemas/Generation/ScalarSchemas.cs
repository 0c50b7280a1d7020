using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gatehouse.Models;

/// <summary>The schemas of types that are single JSON values.</summary>
internal static class ScalarSchemas
{
    private static readonly Dictionary<Type, Func<JsonObject>> Known = new()
    {
        [typeof(string)] = () => Of("string"),
        [typeof(bool)] = () => Of("boolean"),
        [typeof(char)] = () => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 1 },
        [typeof(sbyte)] = () => Of("integer"),
        [typeof(short)] = () => Of("integer"),
        [typeof(int)] = () => Of("integer"),
        [typeof(long)] = () => Of("integer"),
        [typeof(Int128)] = () => Of("integer"),
        [typeof(byte)] = Unsigned,
        [typeof(ushort)] = Unsigned,
        [typeof(uint)] = Unsigned,
        [typeof(ulong)] = Unsigned,
        [typeof(UInt128)] = Unsigned,
        [typeof(Half)] = () => Of("number"),
        [typeof(float)] = () => Of("number"),
        [typeof(double)] = () => Of("number"),
        [typeof(decimal)] = () => Of("number"),
        [typeof(DateTime)] = () => Text("date-time"),
        [typeof(DateTimeOffset)] = () => Text("date-time"),
        // API Gateway enforces neither "date" nor "time", hence the patterns.
        [typeof(DateOnly)] = () => Text("date", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
        [typeof(TimeOnly)] = () => Text("time", @"^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,7})?$"),
        [typeof(TimeSpan)] = () => Text(null, @"^-?([0-9]+\.)?([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,7})?$"),
        [typeof(Guid)] = () => Text("uuid", "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"),
        [typeof(Uri)] = () => Text("uri"),
        [typeof(Version)] = () => Text(null, @"^[0-9]+(\.[0-9]+){1,3}$"),
        [typeof(byte[])] = () => Text("byte"),
        [typeof(Memory<byte>)] = () => Text("byte"),
        [typeof(ReadOnlyMemory<byte>)] = () => Text("byte"),
        [typeof(object)] = () => [],
        [typeof(JsonElement)] = () => [],
        [typeof(JsonDocument)] = () => [],
        [typeof(JsonNode)] = () => [],
        [typeof(JsonValue)] = () => [],
        [typeof(JsonObject)] = () => Of("object"),
        [typeof(JsonArray)] = () => Of("array"),
    };

    /// <summary>A new schema of the type; null for all that are no single value.</summary>
    public static JsonObject? Find(Type type) => Known.TryGetValue(type, out var create) ? create() : null;

    private static JsonObject Of(string type) => new() { ["type"] = type };

    private static JsonObject Unsigned() => new() { ["type"] = "integer", ["minimum"] = 0 };

    private static JsonObject Text(string? format, string? pattern = null)
    {
        var schema = Of("string");
        if (format is not null)
            schema["format"] = format;
        if (pattern is not null)
            schema["pattern"] = pattern;
        return schema;
    }
}
