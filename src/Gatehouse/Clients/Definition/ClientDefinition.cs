namespace Gatehouse.Clients;

/// <summary>All that a client of an API has, in no language's words.</summary>
/// <param name="ApiName">The name of the API.</param>
internal sealed record ClientDefinition(string ApiName)
{
    public string? Description { get; init; }

    public ValueList<string> Stages { get; init; } = [];

    public ValueList<ClientOperation> Operations { get; init; } = [];

    public ValueList<ClientDeclaration> Declarations { get; init; } = [];

    /// <summary>The credentials of all operations, each once.</summary>
    public IEnumerable<ClientCredential> Credentials => Operations.SelectMany(operation => operation.Credentials).Distinct();

    public bool NeedsApiKey => Operations.Any(operation => operation.NeedsApiKey);

    public bool NeedsSignature => Operations.Any(operation => operation.NeedsSignature);
}
