namespace Gatehouse.Rules;

/// <summary>A deployment needs a method.</summary>
internal sealed class NoRoutesRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        if (api.Routes.Count == 0 && api.Stages.Count > 0)
        {
            diagnostics.Add(DiagnosticCatalogue.NoRoutes.At(api.Origin.Location, api.Name));
        }
    }
}
