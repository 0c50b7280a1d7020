namespace Gatehouse.Clients;

/// <summary>Where a schema stands.</summary>
/// <param name="Name">The name that a type made of it gets, an identifier.</param>
/// <param name="Place">The place, for people.</param>
/// <param name="Model">The model that the schema is all of; null for a part.</param>
internal sealed record SchemaPlace(string Name, string Place, string? Model)
{
    /// <summary>The schema that was merged into the one at this place; null for one that stands as it was written.</summary>
    public TemplateMap? Merged { get; init; }

    public SchemaPlace Member(string name) => new(Name + Identifier.Pascal(name), $"{Place}.{name}", null);

    /// <summary>One of several, told apart by a word or number.</summary>
    public SchemaPlace Alternative(string which) => new(Name + Identifier.Pascal(which).TrimStart('_'), Place, null);

    public SchemaPlace Item() => new(Name + "Item", $"{Place}[]", null);
}
