using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>The places below a schema where draft-04 has schemas, so that an <c>id</c> within <c>enum</c> or a member called id is none.</summary>
internal static class SchemaChildren
{
    public static IEnumerable<SchemaLocation> Of(SchemaLocation schema)
    {
        foreach (var member in schema.Element.EnumerateObject())
        {
            var child = schema.Child(member.Name, member.Value);
            var children = member.Name switch
            {
                "additionalItems" or "additionalProperties" or "not" => [child],
                "items" => member.Value.ValueKind == JsonValueKind.Array ? InArray(child) : [child],
                "allOf" or "anyOf" or "oneOf" => InArray(child),
                "properties" or "patternProperties" or "definitions" or "dependencies" => InObject(child),
                _ => [],
            };
            foreach (var location in children)
                yield return location;
        }
    }

    public static IEnumerable<SchemaLocation> InArray(SchemaLocation array) => array.Element.ValueKind == JsonValueKind.Array
        ? array.Element.EnumerateArray().Select((element, index) => array.Child(index, element))
        : [];

    public static IEnumerable<SchemaLocation> InObject(SchemaLocation map) => map.Element.ValueKind == JsonValueKind.Object
        ? map.Element.EnumerateObject().Select(member => map.Child(member.Name, member.Value))
        : [];
}
