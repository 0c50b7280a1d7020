namespace Gatehouse.Clients;

/// <summary>One object schema of all that <c>allOf</c> names.</summary>
internal static class MergedSchema
{
    private const int Deepest = 16;

    /// <summary>The schema; null when a part is no object, leads nowhere or to itself.</summary>
    public static TemplateMap? Of(TemplateMap schema, SchemaTypes types)
    {
        var parts = new List<TemplateMap>();
        if (!Gather(schema, types, parts, 0))
        {
            return null;
        }

        var properties = parts.SelectMany(part => part["properties"] is TemplateMap map ? map.Members : []);
        var required = parts.SelectMany(part => part["required"] is TemplateList list ? list.Items : ValueList<TemplateValue>.Empty).Distinct().ToValueList();
        var own = schema.Members.Where(member => member.Key is not ("allOf" or "properties" or "required" or "type"));
        var more = parts.Select(part => part["additionalProperties"]).FirstOrDefault(value => value is TemplateMap or TemplateBoolean { Value: true });
        return new(
        [
            .. own,
            new("type", "object"),
            new("properties", new TemplateMap(properties)),
            new("required", new TemplateList(required)),
            .. more is null ? [] : new KeyValuePair<string, TemplateValue>[] { new("additionalProperties", more) },
        ]);
    }

    private static bool Gather(TemplateMap schema, SchemaTypes types, List<TemplateMap> parts, int depth)
    {
        if (depth > Deepest)
        {
            return false;
        }

        if (schema["$ref"] is { } reference)
        {
            return reference is TemplateString { Text.Literal: { } target } && types.Find(target) is { } found && Gather(found, types, parts, depth + 1);
        }

        if (schema["type"] is { } type && type is not TemplateString { Text.Literal: "object" } || schema["oneOf"] is not null || schema["anyOf"] is not null || schema["enum"] is not null)
        {
            return false;
        }

        foreach (var part in schema["allOf"] is TemplateList all ? all.Items : [])
        {
            if (part is not TemplateMap map || !Gather(map, types, parts, depth + 1))
            {
                return false;
            }
        }

        parts.Add(schema);
        return true;
    }
}
