namespace Gatehouse.Rules;

/// <summary>A stage that keeps an earlier deployment finds it.</summary>
internal sealed class EarlierDeploymentRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var stage in api.Stages)
        {
            if ((stage.Deployment ?? stage.Canary?.Deployment) is not null && !api.KeepDeployments)
            {
                diagnostics.Add(DiagnosticCatalogue.EarlierDeploymentDeleted.At(api.Origin.Location, stage.Name));
            }
        }
    }
}
