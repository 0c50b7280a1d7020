namespace Gatehouse.Clients;

/// <summary>A type that the client declares.</summary>
/// <param name="Name">The name; unique in the client, an identifier.</param>
/// <param name="Description">What it is.</param>
internal abstract record ClientDeclaration(string Name, string? Description)
{
    /// <summary>An object with members.</summary>
    public sealed record Record(string Name, string? Description, ValueList<ClientMember> Members, bool IsOpen) : ClientDeclaration(Name, Description);

    /// <summary>A text of a list.</summary>
    public sealed record Enum(string Name, string? Description, ValueList<string> Values) : ClientDeclaration(Name, Description);
}
