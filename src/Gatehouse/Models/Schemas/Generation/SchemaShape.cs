using System.Text.Json.Nodes;

namespace Gatehouse.Models;

/// <summary>Questions and changes to a schema under construction.</summary>
internal static class SchemaShape
{
    /// <summary>The type of value the schema is about, null aside; null when it does not name one.</summary>
    public static string? TypeName(this JsonObject schema) => schema["type"] switch
    {
        JsonValue single => single.GetValue<string>(),
        JsonArray several => several.Select(item => item!.GetValue<string>()).First(),
        _ => null,
    };

    /// <summary>The schema that accepts null as well.</summary>
    public static JsonObject OrNull(this JsonObject schema)
    {
        if (schema.Count == 0)
            return schema;
        if (!schema.ContainsKey("type") || schema.ContainsKey("oneOf") || schema.ContainsKey("anyOf"))
            return new JsonObject { ["oneOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        var types = schema["type"] is JsonArray several ? several.Select(item => item!.DeepClone()) : [schema["type"]!.DeepClone()];
        schema["type"] = new JsonArray([.. types, "null"]);
        (schema["enum"] as JsonArray)?.Add((JsonNode?)null);
        return schema;
    }

    /// <summary>Adds a keyword; one that is there already with another value is kept, and the new one stands beside it in <c>allOf</c>.</summary>
    public static void Require(this JsonObject schema, string keyword, JsonNode value)
    {
        if (!schema.ContainsKey(keyword))
        {
            schema[keyword] = value;
            return;
        }

        if (JsonNode.DeepEquals(schema[keyword], value))
            return;
        if (schema["allOf"] is not JsonArray all)
            schema["allOf"] = all = [];
        all.Add((JsonNode)new JsonObject { [keyword] = value });
    }
}
