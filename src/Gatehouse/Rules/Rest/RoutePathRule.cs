namespace Gatehouse.Rules;

/// <summary>A path has a form that API Gateway takes.</summary>
internal sealed class RoutePathRule : RestRouteRule
{
    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        if (route.Path.Problem is { } problem)
        {
            diagnostics.Add(DiagnosticCatalogue.BadRoutePath.At(route.Origin.Location, route.Path, problem));
        }
    }
}
