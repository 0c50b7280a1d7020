namespace Gatehouse.Clients;

/// <summary>Where a schema stands.</summary>
/// <param name="Name">The name that a type made of it gets, an identifier.</param>
/// <param name="Place">The place, for people.</param>
/// <param name="Model">The model that the schema is all of; null for a part.</param>
internal sealed record SchemaPlace(string Name, string Place, string? Model)
{
    public SchemaPlace Member(string name) => new(Name + Identifier.Pascal(name), $"{Place}.{name}", null);

    public SchemaPlace Item() => new(Name + "Item", $"{Place}[]", null);
}
