namespace Gatehouse.Local.WebSockets;

/// <summary>What the authorizer of a handshake found; all later events of the connection show it.</summary>
/// <param name="PrincipalId">Who calls.</param>
/// <param name="IntegrationLatency">How long the authorizer took, in milliseconds.</param>
/// <param name="Context">What the authorizer added, as text.</param>
/// <param name="UsageIdentifierKey">The API key that the authorizer named, or null.</param>
internal sealed record SocketCaller(
    string PrincipalId, long IntegrationLatency, IReadOnlyList<KeyValuePair<string, string?>> Context, string? UsageIdentifierKey)
{
    /// <summary>The value of <c>$context.authorizer.{name}</c>, or null.</summary>
    public string? Value(string name)
    {
        foreach (var (key, value) in Context)
        {
            if (key == name)
            {
                return value;
            }
        }

        return name == "principalId" ? PrincipalId : null;
    }
}
