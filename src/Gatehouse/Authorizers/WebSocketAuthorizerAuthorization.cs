namespace Gatehouse;

/// <summary>An authorizer decides.</summary>
/// <param name="Authorizer">The authorizer.</param>
public sealed record WebSocketAuthorizerAuthorization(WebSocketAuthorizer Authorizer) : WebSocketAuthorization;
