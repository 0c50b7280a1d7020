using Gatehouse.Local.Security;

namespace Gatehouse.Local;

/// <summary>The keys that token issuers publish on the network.</summary>
internal static class PublishedKeys
{
    /// <summary>Finds keys by OpenID Connect discovery, and keeps them for all gateways of this process.</summary>
    public static IJwkSource Shared { get; } = new DiscoveredJwkSource(new HttpClient(), TimeProvider.System);
}
