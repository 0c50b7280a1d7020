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

        var type = Composed(schema, place, types) ?? Plain(schema, place, types);
        return IsNullable(schema) ? type.OrNull() : type;
    }

    /// <summary>The type of a schema that is put together of others; null for one that is not.</summary>
    private static ClientType? Composed(TemplateMap schema, SchemaPlace place, SchemaTypes types)
    {
        if (schema["allOf"] is TemplateList all)
        {
            return AllOf(schema, all, place, types);
        }

        foreach (var word in (ReadOnlySpan<string>)["oneOf", "anyOf"])
        {
            if (schema[word] is TemplateList alternatives && !alternatives.Items.All(OnlyDemands))
            {
                return schema["properties"] is null
                    ? OneOf(alternatives, word, place, types)
                    : types.Untyped(place.Place, $"it has members of its own besides those of {word}");
            }
        }

        return null;
    }

    /// <summary>Whether an alternative tells which members there have to be, and nothing of their types.</summary>
    private static bool OnlyDemands(TemplateValue alternative) =>
        alternative is TemplateMap { Members: var members } && members.All(member => member.Key is "required" or "not" or "minProperties" or "maxProperties" or "title" or "description");

    /// <summary>A choice between a schema and null is that schema.</summary>
    private static ClientType OneOf(TemplateList alternatives, string word, SchemaPlace place, SchemaTypes types)
    {
        var real = alternatives.Items.Where(item => !(item is TemplateMap map && Types(map) is ["null"])).ToList();
        var type = real is [var only]
            ? Of(only, place with { Model = null }, types)
            : UnionType.Of(real, place, types, $"it is one of several by {word}");
        return real.Count < alternatives.Items.Count ? type.OrNull() : type;
    }

    /// <summary>All of one schema is that schema; all of several objects is one object with the members of each.</summary>
    private static ClientType AllOf(TemplateMap schema, TemplateList all, SchemaPlace place, SchemaTypes types)
    {
        if (all.Items is [var only] && schema["properties"] is null && schema["oneOf"] is null && schema["anyOf"] is null)
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
            _ => UnionType.Of([.. kinds.Select(kind => new TemplateMap([.. schema.Members.Where(member => member.Key is not ("type" or "nullable")), new("type", kind)]))], place, types, "it is of several types"),
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
