namespace Gatehouse;

/// <summary>An authorizer decides.</summary>
/// <param name="Authorizer">The authorizer.</param>
public sealed record AuthorizerAuthorization(RestAuthorizer Authorizer) : RestAuthorization
{
    /// <summary>For Cognito: the scopes of which an access token needs one.</summary>
    /// <value>The default is empty: ID tokens are taken.</value>
    public ValueList<string> Scopes { get; init; } = [];
}
