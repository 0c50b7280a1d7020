namespace Gatehouse.Rules;

/// <summary>A stage that keeps an earlier deployment finds it.</summary>
internal sealed class EarlierDeploymentRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var stage in api.Stages)
        {
            if (!api.KeepDeployments && (IsEarlier(stage.Deployment) || IsEarlier(stage.Canary?.Deployment)))
            {
                diagnostics.Add(DiagnosticCatalogue.EarlierDeploymentDeleted.At(stage.Origin.Within(api.Origin), stage.Name));
            }
        }
    }

    /// <summary>Whether a deployment is named by its id; one that is referred to is a resource of its own, which nothing here deletes.</summary>
    private static bool IsEarlier(TemplateText? deployment) => deployment?.Literal is not null;
}
