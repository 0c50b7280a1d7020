namespace Gatehouse.Clients;

/// <summary>A type that the client declares.</summary>
/// <param name="Name">The name; unique in the client, an identifier.</param>
/// <param name="Description">What it is.</param>
internal abstract record ClientDeclaration(string Name, string? Description)
{
    /// <summary>An object with members.</summary>
    public sealed record Record(string Name, string? Description, ValueList<ClientMember> Members, bool IsOpen) : ClientDeclaration(Name, Description)
    {
        /// <summary>The hierarchy that it is of; null for none.</summary>
        public string? Base { get; init; }
    }

    /// <summary>Objects of several records, told apart by the text of one member.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Description">What it is.</param>
    /// <param name="Discriminator">The name of the member in JSON; the records leave it out.</param>
    /// <param name="Records">The names of the records, by the texts.</param>
    public sealed record Hierarchy(string Name, string? Description, string Discriminator, ValueList<KeyValuePair<string, string>> Records) : ClientDeclaration(Name, Description);

    /// <summary>Another name of a type.</summary>
    public sealed record Alias(string Name, string? Description, ClientType Type) : ClientDeclaration(Name, Description);

    /// <summary>A text of a list.</summary>
    public sealed record Enum(string Name, string? Description, ValueList<string> Values) : ClientDeclaration(Name, Description);
}
