namespace Gatehouse;

/// <summary>An authorizer decides.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html.</remarks>
/// <param name="Authorizer">The authorizer.</param>
public sealed record AuthorizerAuthorization(RestAuthorizer Authorizer) : RestAuthorization
{
    /// <summary>For Cognito: the scopes of which an access token needs one.</summary>
    /// <value>The default is empty: ID tokens are taken.</value>
    public ValueList<string> Scopes { get; init; } = [];
}
