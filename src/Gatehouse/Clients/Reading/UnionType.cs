namespace Gatehouse.Clients;

/// <summary>Makes the type of a value that is of one of several types.</summary>
internal static class UnionType
{
    /// <param name="schemas">The schemas of which the value fits one.</param>
    /// <param name="place">Where they stand.</param>
    /// <param name="types">All types.</param>
    /// <param name="reason">Why there is no type in languages without unions, unless a member tells the objects apart.</param>
    public static ClientType Of(IReadOnlyList<TemplateValue> schemas, SchemaPlace place, SchemaTypes types, string reason)
    {
        var discriminator = Discriminator.Of(schemas);
        var places = schemas.Select((_, index) => place.Alternative(discriminator?.Values[index] ?? $"{index + 1}")).ToList();
        if (!types.HasUnions)
        {
            return discriminator is null ? types.Untyped(place.Place, reason) : Hierarchy(schemas, places, discriminator, place, types);
        }

        ClientType Union() => ClientType.OneOf(schemas.Select((schema, index) => SchemaType.Of(schema, places[index], types)));

        // A model has a name, by which it may refer to itself.
        return place.Model is null ? Union() : types.Declare(place, null, type => new ClientDeclaration.Alias(type.Name, null, Union()));
    }

    private static ClientType.Named Hierarchy(
        IReadOnlyList<TemplateValue> schemas, List<SchemaPlace> places, Discriminator discriminator, SchemaPlace place, SchemaTypes types) =>
        types.Declare(place, null, type => new ClientDeclaration.Hierarchy(type.Name, null, discriminator.Member, schemas
            .Select((schema, index) => KeyValuePair.Create(
                discriminator.Values[index], ObjectType.Record(Without(discriminator.Member, (TemplateMap)schema), places[index], types, type.Name).Name))
            .ToValueList()));

    private static TemplateMap Without(string member, TemplateMap schema) => new(schema.Members.Select(part =>
        part is { Key: "properties", Value: TemplateMap members } ? new("properties", new TemplateMap(members.Members.Where(each => each.Key != member))) : part));
}
