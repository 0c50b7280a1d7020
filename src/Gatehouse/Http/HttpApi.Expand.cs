namespace Gatehouse;

/// <summary>The plain form of an HTTP API.</summary>
public static class HttpApiExpansion
{
    /// <summary>The same API with the default authorization on each route, and its routes in canonical order.</summary>
    /// <param name="api">The API.</param>
    public static HttpApi Expand(this HttpApi api) => CanonicalOrder.Of(api with
    {
        DefaultAuthorization = null,
        Routes = api.Routes
            .Select(route => route with { Authorization = Plain(route.Authorization ?? api.DefaultAuthorization) })
            .ToValueList(),
    });

    private static HttpAuthorization? Plain(HttpAuthorization? authorization) => authorization is HttpOpenAuthorization ? null : authorization;
}
