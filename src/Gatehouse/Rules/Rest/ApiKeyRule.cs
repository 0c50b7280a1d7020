namespace Gatehouse.Rules;

/// <summary>Where routes ask for API keys, a usage plan takes some.</summary>
internal sealed class ApiKeyRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        if (api.Stages.Count > 0
            && api.UsagePlans.All(plan => plan.Stages.Count == 0)
            && api.Routes.FirstOrDefault(route => route.ApiKeyRequired) is { } route)
        {
            diagnostics.Add(DiagnosticCatalogue.ApiKeyWithoutPlan.At(route.Origin.Location, route.Key));
        }
    }
}
