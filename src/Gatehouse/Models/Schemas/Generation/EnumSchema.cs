using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gatehouse.Models;

/// <summary>The schema of an enum: the values as the serializer writes them, names or numbers.</summary>
internal static class EnumSchema
{
    public static JsonObject Of(Type type, JsonSerializerOptions serializer, Action<string> problem)
    {
        var values = new JsonArray();
        foreach (var value in Enum.GetValuesAsUnderlyingType(type))
        {
            var node = JsonSerializer.SerializeToNode(Enum.ToObject(type, value), type, serializer);
            if (!values.Any(known => JsonNode.DeepEquals(known, node)))
                values.Add(node);
        }

        var isText = values.Count > 0 && values[0]!.GetValueKind() == JsonValueKind.String;
        var schema = new JsonObject { ["type"] = isText ? "string" : "integer" };
        if (!type.IsDefined(typeof(FlagsAttribute), inherit: false))
            schema["enum"] = values;
        else if (isText)
            problem("the combined names of a [Flags] enum cannot be listed, so any text is accepted; use an array of a plain enum instead");
        return schema;
    }
}
