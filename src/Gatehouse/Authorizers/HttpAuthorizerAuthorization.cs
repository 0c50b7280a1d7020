namespace Gatehouse;

/// <summary>An authorizer decides.</summary>
/// <param name="Authorizer">The authorizer.</param>
public sealed record HttpAuthorizerAuthorization(HttpAuthorizer Authorizer) : HttpAuthorization
{
    /// <summary>For tokens: the scopes of which one must be there.</summary>
    /// <value>The default is empty.</value>
    public ValueList<string> Scopes { get; init; } = [];
}
