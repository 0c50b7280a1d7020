using Gatehouse.Local.Security;

namespace Gatehouse.Local;

/// <summary>An issuer whose tokens an API takes.</summary>
/// <param name="Issuer">The value of <c>iss</c>.</param>
/// <param name="Audience">An audience that the API takes.</param>
/// <param name="IsUserPool">Whether it is a user pool of Cognito.</param>
internal sealed record ServedIssuer(string Issuer, string Audience, bool IsUserPool)
{
    private const string AnyAudience = "local";
    private const string UserPools = "https://cognito-idp.";

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
            .Select(jwt => Of(options.Resolve(jwt.Issuer), jwt.Audience.Select(options.Resolve).FirstOrDefault(AnyAudience)))
            .DistinctBy(issuer => issuer.Issuer),
    ];

    /// <summary>The issuers of all APIs, each once: with the audience that one of them asks for, since the others take any.</summary>
    public static IReadOnlyList<ServedIssuer> All(IEnumerable<ServedApi> apis) =>
        [.. apis.SelectMany(api => api.Issuers).GroupBy(issuer => issuer.Issuer).Select(same => same.FirstOrDefault(issuer => issuer.Audience != AnyAudience) ?? same.First())];

    private static ServedIssuer Of(string issuer, string audience) => new(issuer, audience, issuer.StartsWith(UserPools, StringComparison.Ordinal));
}
