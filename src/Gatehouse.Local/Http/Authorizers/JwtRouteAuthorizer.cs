using System.Collections.Immutable;
using System.Text.Json;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Http;

/// <summary>Lets callers in that have a token of the issuer.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html.</remarks>
internal sealed class JwtRouteAuthorizer(MappingVariable source, string issuer, JwtAuthorizerRules rules, ImmutableArray<string> scopes) : IRouteAuthorizer
{
    public async ValueTask<GatewayAnswer?> AuthorizeAsync(HttpCall call, CancellationToken cancellation)
    {
        if (BearerToken.Extract(source.Evaluate(call, null)) is not { } token)
        {
            return Refused(call, JwtAuthorization.MissingToken);
        }

        if (call.Options.OwnTokens?.Verify(token)?.Claims() is { } own)
        {
            return Check(call, own);
        }

        var keys = await (call.Options.TokenKeys ?? PublishedKeys.Shared).FindAsync(issuer, cancellation).ConfigureAwait(false);
        if (keys.Keys is null)
        {
            return Refused(call, JwtAuthorization.Invalid(keys.Failure, scopes));
        }

        var verification = JwtVerifier.ApiGateway.Verify(token, keys.Keys);
        return verification.Claims() is { } claims
            ? Check(call, claims)
            : Refused(call, JwtAuthorization.Invalid(verification.Description.Length > 0 ? verification.Description : "the token is malformed", scopes));
    }

    private GatewayAnswer? Check(HttpCall call, JsonElement claims)
    {
        var authorization = rules.Check(claims, scopes);
        if (!authorization.IsAllowed)
        {
            return Refused(call, authorization);
        }

        call.Caller = new JwtCaller(JwtClaims.ToContext(claims), scopes.IsEmpty ? null : [.. JwtClaims.Scopes(claims).Where(scopes.Contains)]);
        return null;
    }

    private static GatewayAnswer Refused(HttpCall call, JwtAuthorization authorization)
    {
        call.AuthorizerError = authorization.Challenge;
        return authorization.Status == 403 ? HttpErrors.Forbidden(authorization.Challenge) : HttpErrors.Unauthorized(authorization.Challenge);
    }
}
