namespace Gatehouse.Clients;

/// <summary>Makes the type of one schema.</summary>
internal static class SchemaType
{
    public static ClientType Of(TemplateValue value, SchemaPlace place, SchemaTypes types)
    {
        if (value is not TemplateMap schema)
        {
            return ClientType.Any;
        }

        if (schema["$ref"] is { } reference)
        {
            return types.Refer(reference, place.Place);
        }

        if (schema["allOf"] is TemplateList all)
        {
            return AllOf(schema, all, place, types);
        }

        foreach (var word in (ReadOnlySpan<string>)["oneOf", "anyOf"])
        {
            if (schema[word] is TemplateList alternatives)
            {
                return OneOf(alternatives, word, place, types);
            }
        }

        var type = Plain(schema, place, types);
        return IsNullable(schema) ? type.OrNull() : type;
    }

    /// <summary>A choice between a schema and null is that schema; between others it is no one type.</summary>
    private static ClientType OneOf(TemplateList alternatives, string word, SchemaPlace place, SchemaTypes types)
    {
        var real = alternatives.Items.Where(item => !(item is TemplateMap map && Types(map) is ["null"])).ToList();
        if (real is not [var only])
        {
            return types.Untyped(place.Place, $"it is one of several by {word}");
        }

        var type = Of(only, place with { Model = null }, types);
        return real.Count < alternatives.Items.Count ? type.OrNull() : type;
    }

    /// <summary>All of one schema is that schema; all of several objects is one object with the members of each.</summary>
    private static ClientType AllOf(TemplateMap schema, TemplateList all, SchemaPlace place, SchemaTypes types)
    {
        if (all.Items is [var only] && schema["properties"] is null)
        {
            return Of(only, place with { Model = only is TemplateMap map && map["$ref"] is not null ? null : place.Model }, types);
        }

        return types.Once(schema, place, here => MergedSchema.Of(schema, types) is { } merged
            ? Of(merged, here, types)
            : types.Untyped(here.Place, "it is all of several schemas that are not all objects"));
    }

    private static ClientType Plain(TemplateMap schema, SchemaPlace place, SchemaTypes types)
    {
        var kinds = Types(schema).Where(kind => kind != "null").ToList();
        return kinds switch
        {
            ["object"] => ObjectType.Of(schema, place, types),
            ["array"] => List(schema, place, types),
            [var scalar] => ScalarType.Of(schema, scalar, place, types),
            [] when schema["properties"] is not null || schema["additionalProperties"] is TemplateMap => ObjectType.Of(schema, place, types),
            [] when schema["items"] is not null => List(schema, place, types),
            [] when schema["enum"] is TemplateList values && values.Items.All(item => item is TemplateString or TemplateNull) => ScalarType.Of(schema, "string", place, types),
            [] => ClientType.Any,
            _ => types.Untyped(place.Place, "it is of several types"),
        };
    }

    private static ClientType.List List(TemplateMap schema, SchemaPlace place, SchemaTypes types) => new(schema["items"] switch
    {
        TemplateMap item => Of(item, place.Item(), types),
        TemplateList => types.Untyped(place.Item().Place, "each place of the array has a schema of its own"),
        _ => ClientType.Any,
    });

    private static bool IsNullable(TemplateMap schema) =>
        Types(schema).Contains("null")
        || schema["nullable"] is TemplateBoolean { Value: true }
        || (schema["enum"] is TemplateList values && values.Items.Any(item => item is TemplateNull));

    private static IReadOnlyList<string> Types(TemplateMap schema) => schema["type"] switch
    {
        TemplateString { Text.Literal: { } one } => [one],
        TemplateList list => [.. list.Items.OfType<TemplateString>().Select(item => item.Text.Literal).OfType<string>().Distinct()],
        _ => [],
    };
}
