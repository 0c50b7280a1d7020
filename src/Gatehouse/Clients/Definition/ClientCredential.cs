namespace Gatehouse.Clients;

/// <summary>A value by which an authorizer knows the caller; set once for a client.</summary>
/// <param name="Name">The name of the option, an identifier.</param>
/// <param name="Authorizer">The name of the authorizer.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="WireName">The name in the request.</param>
/// <param name="IsBearer">Whether it is a token of the scheme Bearer.</param>
internal sealed record ClientCredential(string Name, string Authorizer, ParameterLocation Location, string WireName, bool IsBearer);
