namespace Gatehouse.Rules;

/// <summary>Scopes belong to user pools.</summary>
internal sealed class ScopesRule : RestRouteRule
{
    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        if (route.Authorization is AuthorizerAuthorization { Scopes.Count: > 0, Authorizer: not CognitoAuthorizer and var authorizer })
        {
            diagnostics.Add(DiagnosticCatalogue.ScopesWithoutUserPool.At(route.Origin.Location, route.Key, authorizer.Name));
        }
    }
}
