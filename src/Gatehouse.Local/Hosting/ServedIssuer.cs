using Gatehouse.Local.Security;

namespace Gatehouse.Local;

/// <summary>An issuer whose tokens an API takes.</summary>
/// <param name="Issuer">The value of <c>iss</c>.</param>
/// <param name="Audience">An audience that the API takes.</param>
/// <param name="IsUserPool">Whether it is a user pool of Cognito.</param>
internal sealed record ServedIssuer(string Issuer, string Audience, bool IsUserPool)
{
    private const string AnyAudience = "local";

    /// <summary>The user pools of a REST API.</summary>
    public static ValueList<ServedIssuer> Of(RestApi api, GatewayOptions options) =>
    [
        .. api.Routes
            .Select(route => route.Authorization ?? api.DefaultAuthorization)
            .OfType<AuthorizerAuthorization>()
            .Select(by => by.Authorizer)
            .OfType<CognitoAuthorizer>()
            .SelectMany(authorizer => authorizer.UserPools)
            .Select(pool => CognitoRules.Issuer(options.Resolve(pool)))
            .OfType<string>()
            .Distinct()
            .Select(issuer => new ServedIssuer(issuer, AnyAudience, IsUserPool: true)),
    ];

    /// <summary>The issuers of an HTTP API.</summary>
    public static ValueList<ServedIssuer> Of(HttpApi api, GatewayOptions options) =>
    [
        .. api.Routes
            .Select(route => route.Authorization ?? api.DefaultAuthorization)
            .OfType<HttpAuthorizerAuthorization>()
            .Select(by => by.Authorizer)
            .OfType<JwtAuthorizer>()
            .Select(jwt => new ServedIssuer(options.Resolve(jwt.Issuer), jwt.Audience.Select(options.Resolve).FirstOrDefault(AnyAudience), IsUserPool: false))
            .DistinctBy(issuer => issuer.Issuer),
    ];
}
