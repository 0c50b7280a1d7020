namespace Gatehouse.Rules;

/// <summary>A method stands on a path once.</summary>
internal sealed class DuplicateRouteRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var route in api.Routes)
        {
            if (!seen.Add(route.Key))
            {
                diagnostics.Add(DiagnosticCatalogue.DuplicateRoute.At(route.Origin.Location, route.Key));
            }
        }
    }
}
