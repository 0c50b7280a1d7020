using System.Collections.Immutable;
using System.Text.Json;

namespace Gatehouse.Local.Security;

/// <summary>What a JWT authorizer of an HTTP API asks of the claims of a verified token.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html.</remarks>
internal sealed class JwtAuthorizerRules(string issuer, ImmutableArray<string> audiences, TimeProvider time)
{
    /// <summary>Checks the claims, then the scopes of the route, one of which is enough; no scopes ask for none.</summary>
    public JwtAuthorization Check(JsonElement claims, ImmutableArray<string> scopes)
    {
        if (JwtClaims.Text(claims, "iss") != issuer)
            return JwtAuthorization.Invalid("the token does not have a valid issuer", scopes);
        // client_id counts only where aud is missing.
        var audience = claims.TryGetProperty("aud", out _) ? JwtClaims.Texts(claims, "aud") : JwtClaims.Texts(claims, "client_id");
        if (!audience.Any(audiences.Contains))
            return JwtAuthorization.Invalid("the token does not have a valid audience", scopes);
        var now = (time.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalSeconds;
        if (JwtClaims.Time(claims, "exp") is not { } expires || expires <= now)
            return JwtAuthorization.Invalid("the token has expired", scopes);
        if (!IsPast(claims, "nbf", now))
            return JwtAuthorization.Invalid("the token is not valid yet", scopes);
        if (!IsPast(claims, "iat", now))
            return JwtAuthorization.Invalid("the token was issued in the future", scopes);
        return scopes.IsEmpty || JwtClaims.Scopes(claims).Any(scopes.Contains)
            ? JwtAuthorization.Allowed(claims)
            : JwtAuthorization.InsufficientScope(scopes);
    }

    private static bool IsPast(JsonElement claims, string name, double now) =>
        !claims.TryGetProperty(name, out _) || JwtClaims.Time(claims, name) <= now;
}
