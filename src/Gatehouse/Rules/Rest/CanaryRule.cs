namespace Gatehouse.Rules;

/// <summary>A canary takes a share between nothing and everything.</summary>
internal sealed class CanaryRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var stage in api.Stages)
        {
            if (stage.Canary is { Percent: < 0 or > 100 } canary)
            {
                diagnostics.Add(DiagnosticCatalogue.BadCanary.At(stage.Origin.Within(api.Origin), stage.Name, canary.Percent));
            }
        }
    }
}
