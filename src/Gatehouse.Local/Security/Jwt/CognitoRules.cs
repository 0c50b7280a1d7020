using System.Collections.Immutable;
using System.Text.Json;
using Gatehouse.Models;

namespace Gatehouse.Local.Security;

/// <summary>What a COGNITO_USER_POOLS authorizer of a REST API asks of the claims of a verified token.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html.</remarks>
/// <param name="issuers">The issuers of the user pools.</param>
/// <param name="audience">What the client id of an ID token has to match; null for any.</param>
/// <param name="time">The clock.</param>
internal sealed class CognitoRules(ImmutableArray<string> issuers, EcmaRegex? audience, TimeProvider time)
{
    private const string Unauthorized = "Unauthorized";

    /// <summary>The issuer of the tokens of a user pool, from the pool's ARN; null when it is none.</summary>
    public static string? Issuer(string userPoolArn) =>
        userPoolArn.Split(':') is ["arn", var partition, "cognito-idp", var region, _, var resource] && resource.Split('/') is ["userpool", var pool]
            ? $"https://cognito-idp.{region}.amazonaws.com{(partition == "aws-cn" ? ".cn" : "")}/{pool}"
            : null;

    /// <summary>Checks the claims: an ID token where the method has no scopes, else an access token with one of them.</summary>
    /// <returns>The message of the 401 answer, or null when the token is accepted.</returns>
    public string? Check(JsonElement claims, ImmutableArray<string> scopes)
    {
        if (JwtClaims.Text(claims, "iss") is not { } issuer || !issuers.Contains(issuer))
            return Unauthorized;
        var now = (time.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalSeconds;
        if (JwtClaims.Time(claims, "exp") is not { } expires)
            return Unauthorized;
        if (expires <= now)
            return "The incoming token has expired";
        return (scopes.IsEmpty ? IsIdToken(claims) : IsAccessToken(claims, scopes)) ? null : Unauthorized;
    }

    private bool IsIdToken(JsonElement claims) =>
        JwtClaims.Text(claims, "token_use") == "id"
        && (audience is null || JwtClaims.Texts(claims, "aud").Any(audience.IsMatch));

    private static bool IsAccessToken(JsonElement claims, ImmutableArray<string> scopes) =>
        JwtClaims.Text(claims, "token_use") == "access" && JwtClaims.Scopes(claims).Any(scopes.Contains);
}
