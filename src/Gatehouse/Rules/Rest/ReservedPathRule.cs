namespace Gatehouse.Rules;

/// <summary>The service keeps two paths for its own health checks.</summary>
internal sealed class ReservedPathRule : RestRouteRule
{
    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        if (route.Path.Text is "/ping" or "/sping")
        {
            diagnostics.Add(DiagnosticCatalogue.ReservedPath.At(route.Origin.Location, route.Path));
        }
    }
}
