namespace Gatehouse.Rules;

/// <summary>The routes of an HTTP API have paths that API Gateway takes, and each key stands once, whatever its variables are named.</summary>
internal sealed class HttpRouteRule : IRule<HttpApi>
{
    public void Check(HttpApi api, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, HttpRoute>(StringComparer.Ordinal);
        foreach (var route in api.Routes)
        {
            if (route.Path?.Problem is { } problem)
            {
                diagnostics.Add(DiagnosticCatalogue.BadRoutePath.At(route.Origin.Location, route.Path, problem));
            }
            else if (!seen.TryAdd(Shape(route), route))
            {
                diagnostics.Add(DiagnosticCatalogue.DuplicateRoute.At(route.Origin.Location, route.Key));
            }
        }
    }

    private static string Shape(HttpRoute route) => route.Path is null
        ? route.Key
        : route.Method.Name() + string.Concat(route.Path.Segments.Select(segment => segment.Kind switch
        {
            PathSegmentKind.Literal => "/" + segment.Text,
            PathSegmentKind.Variable => "/{}",
            _ => "/{+}",
        }));
}
