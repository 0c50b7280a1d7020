namespace Gatehouse.Rules;

/// <summary>A path has a form that API Gateway takes.</summary>
internal sealed class RoutePathRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var route in api.Routes)
        {
            if (route.Path.Problem is { } problem)
            {
                diagnostics.Add(DiagnosticCatalogue.BadRoutePath.At(route.Origin.Location, route.Path, problem));
            }
        }
    }
}
