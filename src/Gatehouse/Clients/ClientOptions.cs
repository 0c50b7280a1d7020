namespace Gatehouse;

/// <summary>How a typed client is printed.</summary>
public sealed record ClientOptions
{
    /// <summary>The namespace of the generated types; a client each has its own. TypeScript has none.</summary>
    /// <value>The default is null: the API's name, as <c>Contacts</c> of <c>contacts</c>.</value>
    public string? Namespace { get; init; }

    /// <summary>The name of the generated class.</summary>
    /// <value>The default is null: the API's name and <c>Client</c>, as <c>ContactsClient</c> of <c>contacts</c>.</value>
    public string? ClassName { get; init; }
}
