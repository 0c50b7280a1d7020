namespace Gatehouse.Rules;

/// <summary>A deployment needs a method.</summary>
internal sealed class NoRoutesRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        if (api is { Routes.Count: 0, Stages.Count: > 0, HasUnknownRoutes: false })
        {
            diagnostics.Add(DiagnosticCatalogue.NoRoutes.At(api.Origin.Location, api.Name));
        }
    }
}
