namespace Gatehouse.Rules;

/// <summary>A rule of REST APIs that looks at one route at a time.</summary>
internal abstract class RestRouteRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var route in api.Routes)
        {
            Check(route, api, diagnostics);
        }
    }

    protected abstract void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics);
}
