using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Security;

/// <summary>What a COGNITO_USER_POOLS authorizer of a REST API asks of the claims of a verified token.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html.</remarks>
/// <param name="issuers">The issuers of the user pools.</param>
/// <param name="audience">What the client id of an ID token has to match as a whole; null for any.</param>
/// <param name="time">The clock.</param>
internal sealed class CognitoRules(ImmutableArray<string> issuers, Regex? audience, TimeProvider time)
{
    /// <summary>The issuer of the tokens of a user pool, from the pool's ARN; null when it is none.</summary>
    public static string? Issuer(string userPoolArn) =>
        userPoolArn.Split(':') is ["arn", var partition, "cognito-idp", var region, _, var resource] && resource.Split('/') is ["userpool", var pool]
            ? $"https://cognito-idp.{region}.amazonaws.com{(partition == "aws-cn" ? ".cn" : "")}/{pool}"
            : null;

    /// <summary>Whether a token may be one of the user pools.</summary>
    /// <param name="issuer">The issuer that the token names; null for none.</param>
    /// <returns>Why it is refused, or null.</returns>
    public CognitoRefusal? CheckIssuer(string? issuer) =>
        issuer is not null && issuers.Contains(issuer)
            ? null
            : CognitoRefusal.Unauthorized($"the token is of the issuer {issuer ?? "(none)"}, the authorizer takes those of {string.Join(", ", issuers)}");

    /// <summary>Checks the claims: an ID token where the method has no scopes, else an access token with one of them.</summary>
    /// <returns>Why the token is refused, or null.</returns>
    public CognitoRefusal? Check(JsonElement claims, ImmutableArray<string> scopes)
    {
        if (CheckIssuer(JwtClaims.Text(claims, "iss")) is { } refusal)
            return refusal;
        var now = (time.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalSeconds;
        if (JwtClaims.Time(claims, "exp") is not { } expires)
            return CognitoRefusal.Unauthorized("the token has no time exp at which it ends");
        if (expires <= now)
            return new("The incoming token has expired", "the token has expired");
        if (claims.TryGetProperty("nbf", out _) && !(JwtClaims.Time(claims, "nbf") <= now))
            return CognitoRefusal.Unauthorized("the token is not valid yet (nbf)");
        return CheckUse(claims, scopes.IsEmpty ? "id" : "access", scopes) ?? (scopes.IsEmpty ? CheckAudience(claims) : CheckScopes(claims, scopes));
    }

    private static CognitoRefusal? CheckUse(JsonElement claims, string wanted, ImmutableArray<string> scopes)
    {
        var use = JwtClaims.Text(claims, "token_use");
        return use == wanted
            ? null
            : CognitoRefusal.Unauthorized($"a method {(scopes.IsEmpty ? "without" : "with")} authorization scopes takes tokens with token_use={wanted}, that of this token is {use ?? "missing"}");
    }

    private static CognitoRefusal? CheckScopes(JsonElement claims, ImmutableArray<string> scopes)
    {
        var granted = JwtClaims.Scopes(claims);
        return granted.Any(scopes.Contains)
            ? null
            : CognitoRefusal.Unauthorized($"the method asks for one of the scopes {string.Join(", ", scopes)}, the token has {(granted.IsEmpty ? "none" : string.Join(", ", granted))}");
    }

    private CognitoRefusal? CheckAudience(JsonElement claims) =>
        audience is null || JwtClaims.Texts(claims, "aud").Any(text => WholeMatch.Of(audience, text))
            ? null
            : CognitoRefusal.Unauthorized("the audience aud of the token does not match the identity validation expression");
}
