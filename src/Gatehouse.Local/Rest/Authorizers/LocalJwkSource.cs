using System.Collections.Frozen;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Rest;

/// <summary>The keys of issuers in this process; those of others come from elsewhere.</summary>
/// <param name="issuers">The issuers, by the value of <c>iss</c> that they stand in for.</param>
/// <param name="others">Where the keys of other issuers come from; null for nowhere.</param>
internal sealed class LocalJwkSource(IEnumerable<LocalTokenIssuer> issuers, IJwkSource? others = null) : IJwkSource
{
    private readonly FrozenDictionary<string, JwkSet> _keys = issuers.ToFrozenDictionary(
        issuer => issuer.Issuer,
        issuer => JwkSet.TryParse(issuer.Jwks, out var keys) ? keys : new JwkSet([]),
        StringComparer.Ordinal);

    public ValueTask<JwkLookup> FindAsync(string issuer, CancellationToken cancellation) =>
        _keys.TryGetValue(issuer, out var keys) ? ValueTask.FromResult(JwkLookup.Found(keys))
        : others?.FindAsync(issuer, cancellation) ?? ValueTask.FromResult(JwkLookup.Failed($"the keys of {issuer} are not known"));
}
