namespace Gatehouse;

/// <summary>The plain form of an HTTP API.</summary>
public static class HttpApiExpansion
{
    /// <summary>The same API with the default authorization on each route, and its routes in canonical order.</summary>
    /// <param name="api">The API.</param>
    public static HttpApi Expand(this HttpApi api) => api with
    {
        DefaultAuthorization = null,
        Routes = api.Routes
            .Select(route => route with { Authorization = Plain(route.Authorization ?? api.DefaultAuthorization) })
            .OrderBy(route => route.Path?.Text ?? "", StringComparer.Ordinal)
            .ThenBy(route => route.Method)
            .ToValueList(),
    };

    private static HttpAuthorization? Plain(HttpAuthorization? authorization) => authorization is HttpOpenAuthorization ? null : authorization;
}
