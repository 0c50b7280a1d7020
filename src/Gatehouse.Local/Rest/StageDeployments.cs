namespace Gatehouse.Local.Rest;

/// <summary>Finds what an API was when a deployment of it was made.</summary>
/// <param name="build">What the stages share.</param>
/// <param name="api">The API as it is now.</param>
internal sealed class StageDeployments(ApiBuild build, RestApi api)
{
    /// <summary>The id of a deployment, and the API as it was then; as it is now where no deployment is named, or nothing is known of it.</summary>
    public (string Id, RestApi Api) Find(TemplateText? deployment)
    {
        if (deployment is null)
        {
            return (build.Options.DeploymentId, api);
        }

        var id = build.Resolve(deployment);

        // Usage plans are no part of a deployment.
        return (id, build.Options.Deployments(id) is { } earlier ? earlier.Expand() with { UsagePlans = api.UsagePlans } : api);
    }

    /// <summary>Reports the deployments of a stage that nothing is known of. One that is referred to may be what is read now, if no other is.</summary>
    public void Report(ApiStage stage)
    {
        var isTaken = stage.Deployment is null || stage.Canary is { Deployment: null };
        foreach (var deployment in new[] { stage.Deployment, stage.Canary?.Deployment }.OfType<TemplateText>().Distinct())
        {
            if (build.Options.Deployments(build.Resolve(deployment)) is not null)
            {
                continue;
            }

            if (!isTaken && deployment.Literal is null)
            {
                isTaken = true;
                continue;
            }

            build.Diagnostics.Add(DiagnosticCatalogue.DeploymentUnknown.At(
                api.Origin.Location, stage.Name, build.Resolve(api.Name), deployment.Parts is [ReferencePart reference] ? reference.Name : build.Resolve(deployment)));
        }
    }
}
