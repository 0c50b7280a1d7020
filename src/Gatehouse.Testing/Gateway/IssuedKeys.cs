using System.Collections.Frozen;
using Gatehouse.Local.Security;

namespace Gatehouse.Testing;

/// <summary>The keys of the token issuers of a test; those of other issuers are looked up as they always are.</summary>
internal sealed class IssuedKeys(IEnumerable<LocalTokenIssuer> issuers, IJwkSource others) : IJwkSource
{
    private readonly FrozenDictionary<string, LocalTokenIssuer> _issuers = issuers.ToFrozenDictionary(issuer => issuer.Issuer, StringComparer.Ordinal);

    public ValueTask<JwkLookup> FindAsync(string issuer, CancellationToken cancellation) =>
        _issuers.TryGetValue(issuer, out var known) && JwkSet.TryParse(known.Jwks, out var keys)
            ? ValueTask.FromResult(JwkLookup.Found(keys))
            : others.FindAsync(issuer, cancellation);
}
