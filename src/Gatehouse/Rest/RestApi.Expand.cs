namespace Gatehouse;

/// <summary>The plain form of a REST API.</summary>
public static class RestApiExpansion
{
    /// <summary>The same API with its short forms written out, and its parts in canonical order.</summary>
    /// <remarks>
    /// The default authorization stands on each route, CORS has become routes and gateway responses, every model of a route is among the
    /// API's models, every parameter and answer that an integration needs is declared. What is written to a template and
    /// read back is this form; expanding it again changes nothing.
    /// </remarks>
    /// <param name="api">The API.</param>
    public static RestApi Expand(this RestApi api)
    {
        var plain = RestCorsExpansion.Expand(api);
        var models = ModelExpansion.Collect(plain);
        var byName = models.ToDictionary(model => model.Name, StringComparer.Ordinal);
        return CanonicalOrder.Of(plain with
        {
            DefaultAuthorization = null,
            Cors = null,
            DefaultTimeout = null,
            KeepDeployments = plain.KeepDeployments && plain.Stages.Count > 0,
            Documentation = RouteDocumentationParts.Of(plain),
            Models = models,
            Routes = plain.Routes
                .Select(route => RestRouteExpansion.Expand(route, plain, byName))
                .ToValueList(),
        });
    }
}
