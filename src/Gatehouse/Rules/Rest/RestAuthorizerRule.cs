namespace Gatehouse.Rules;

/// <summary>A rule of REST APIs that looks at one authorizer at a time.</summary>
internal abstract class RestAuthorizerRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var authorizer in Of(api).Distinct())
        {
            Check(authorizer, api, diagnostics);
        }
    }

    internal static IEnumerable<RestAuthorizer> Of(RestApi api) => api.Routes
        .Select(route => route.Authorization)
        .Append(api.DefaultAuthorization)
        .OfType<AuthorizerAuthorization>()
        .Select(by => by.Authorizer);

    protected abstract void Check(RestAuthorizer authorizer, RestApi api, DiagnosticBag diagnostics);
}
