using System.Text.Json.Nodes;

namespace Gatehouse.Local.Security;

/// <summary>Tokens that the gateway signs itself, so that routes which ask for tokens can be called without the issuers of these.</summary>
/// <param name="time">The clock for <c>iat</c> and <c>exp</c>.</param>
internal sealed class OwnTokens(TimeProvider time)
{
    private readonly Lazy<(LocalTokenIssuer Issuer, JwkSet Keys)> _signer = new(() =>
    {
        var issuer = new LocalTokenIssuer("gatehouse", time);
        return JwkSet.TryParse(issuer.Jwks, out var keys) ? (issuer, keys) : throw new InvalidOperationException("The gateway's own keys cannot be read.");
    });

    /// <summary>Signs a token.</summary>
    /// <param name="claims">The claims, <c>iss</c> among them.</param>
    public string Sign(JsonObject claims) => _signer.Value.Issuer.Mint(claims);

    /// <summary>Verifies a token; null for those that others have signed.</summary>
    public JwtVerification? Verify(string token) =>
        _signer.IsValueCreated && JwtVerifier.ApiGateway.Verify(token, _signer.Value.Keys) is { IsVerified: true } verified ? verified : null;
}
