namespace Gatehouse.Clients;

/// <summary>The member whose text tells which of several objects one is.</summary>
/// <param name="Member">The name of the member in JSON.</param>
/// <param name="Values">Its text in each of the objects, in their order.</param>
internal sealed record Discriminator(string Member, ValueList<string> Values)
{
    /// <summary>The member that each of the schemas demands with a text of its own; null where there is none.</summary>
    public static Discriminator? Of(IReadOnlyList<TemplateValue> schemas) => schemas is [TemplateMap { } first, _, ..] && first["properties"] is TemplateMap members
        ? members.Members.Where(member => member.Key is not ("$id" or "$ref" or "$values")).Select(member => Of(member.Key, schemas)).FirstOrDefault(found => found is not null)
        : null;

    private static Discriminator? Of(string member, IReadOnlyList<TemplateValue> schemas)
    {
        var values = schemas.Select(schema => Value(schema, member)).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList();
        return values.Count == schemas.Count ? new(member, values) : null;
    }

    private static string? Value(TemplateValue schema, string member) =>
        schema is TemplateMap map && map["$ref"] is null && map["allOf"] is null && map["oneOf"] is null && map["anyOf"] is null
        && map["properties"] is TemplateMap properties && properties[member] is TemplateMap one
        && one["enum"] is TemplateList { Items: [TemplateString { Text.Literal: { } value }] }
        && map["required"] is TemplateList required && required.Items.Contains(member)
            ? value
            : null;
}
