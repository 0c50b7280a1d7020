using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Gatehouse.Models;

/// <summary>Numbers that may also be written as text.</summary>
internal static class NumberSchema
{
    public static JsonObject Adapt(JsonObject schema, JsonNumberHandling handling)
    {
        var type = schema.TypeName();
        var allowsText = handling.HasFlag(JsonNumberHandling.AllowReadingFromString);
        var allowsNames = type == "number" && handling.HasFlag(JsonNumberHandling.AllowNamedFloatingPointLiterals);
        if (type is not ("integer" or "number") || !(allowsText || allowsNames))
            return schema;
        var forms = new List<string>();
        if (allowsText)
            forms.Add(type == "integer" ? "-?[0-9]+" : @"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?");
        if (allowsNames)
            forms.Add("NaN|-?Infinity");
        schema["type"] = new JsonArray(type, "string");
        schema["pattern"] = $"^({string.Join('|', forms)})$";
        return schema;
    }
}
