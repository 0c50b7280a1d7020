namespace Gatehouse.Clients;

/// <summary>Makes the type of an object: a record of its members, or a dictionary where none has a name.</summary>
internal static class ObjectType
{
    public static ClientType Of(TemplateMap schema, SchemaPlace place, SchemaTypes types)
    {
        var properties = schema["properties"] as TemplateMap ?? TemplateMap.Empty;
        var more = schema["additionalProperties"];
        if (properties.Members.IsEmpty && more is not TemplateBoolean { Value: false })
        {
            return new ClientType.Dictionary(more is TemplateMap values ? SchemaType.Of(values, place.Member("Value"), types) : ClientType.Any);
        }

        if (properties.Members.IsEmpty && schema["patternProperties"] is TemplateMap { Members: [{ Value: var only }] })
        {
            return new ClientType.Dictionary(SchemaType.Of(only, place.Member("Value"), types));
        }

        return Record(schema, place, types, baseName: null);
    }

    /// <summary>A record, even where no member has a name.</summary>
    public static ClientType.Named Record(TemplateMap schema, SchemaPlace place, SchemaTypes types, string? baseName)
    {
        var properties = schema["properties"] as TemplateMap ?? TemplateMap.Empty;
        var more = schema["additionalProperties"];
        var required = schema["required"] is TemplateList list
            ? list.Items.OfType<TemplateString>().Select(item => item.Text.Literal).ToHashSet(StringComparer.Ordinal)
            : [];
        return types.Declare(place, Description(schema), type => new ClientDeclaration.Record(
            type.Name,
            null,
            properties.Members.Select(member => new ClientMember(
                member.Key,
                SchemaType.Of(member.Value, (place with { Name = type.Name }).Member(member.Key), types),
                required.Contains(member.Key),
                member.Value is TemplateMap described ? Description(described) : null)).ToValueList(),
            IsOpen: more is TemplateMap or TemplateBoolean { Value: true } || schema["patternProperties"] is TemplateMap) { Base = baseName });
    }

    public static string? Description(TemplateMap schema) => Text(schema["description"]) ?? Text(schema["title"]);

    private static string? Text(TemplateValue? value) => value is TemplateString { Text.Literal: { } text } && !string.IsNullOrWhiteSpace(text) ? text : null;
}
