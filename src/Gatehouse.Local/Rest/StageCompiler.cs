namespace Gatehouse.Local.Rest;

/// <summary>Compiles the stages of an API.</summary>
internal static class StageCompiler
{
    /// <summary>Compiles a stage and its canary.</summary>
    public static CompiledStage Compile(ApiBuild build, RestApi api, ApiStage stage)
    {
        if (stage.ClientCertificate is not null && api.Routes.Any(static route => route.Integration is HttpProxy or HttpCustom))
        {
            build.Diagnostics.Add(DiagnosticCatalogue.BackendCertificateNotShown.At(api.Origin.Location, stage.Name));
        }

        var deployments = new StageDeployments(build, api);
        deployments.Report(stage);
        var variables = Resolve(build, stage.Variables);
        var (id, definition) = deployments.Find(stage.Deployment);
        var main = Compile(build, definition, stage, variables, id, stage.Canary is null ? null : false);
        if (stage.Canary is { } canary)
        {
            foreach (var (name, value) in Resolve(build, canary.Variables))
            {
                variables[name] = value;
            }

            (id, definition) = deployments.Find(canary.Deployment);
            main.Canary = Compile(build, definition, stage, variables, id, isCanary: true);
        }

        return main;
    }

    /// <summary>Compiles an API for a test invocation.</summary>
    public static CompiledStage CompileForTest(ApiBuild build, RestApi api, string name, IReadOnlyDictionary<string, string> variables)
    {
        var stage = new ApiStage(name);
        var compiled = Begin(build, api, stage, variables, build.Options.DeploymentId, isCanary: null);
        compiled.Pipeline = RestPipeline.OfTest(new(build, api, stage, compiled));
        return compiled;
    }

    private static CompiledStage Compile(
        ApiBuild build, RestApi api, ApiStage stage, Dictionary<string, string> variables, string deployment, bool? isCanary)
    {
        var compiled = Begin(build, api, stage, new Dictionary<string, string>(variables, StringComparer.Ordinal), deployment, isCanary);
        compiled.Pipeline = RestPipeline.Of(new(build, api, stage, compiled));
        return compiled;
    }

    private static CompiledStage Begin(
        ApiBuild build, RestApi api, ApiStage stage, IReadOnlyDictionary<string, string> variables, string deployment, bool? isCanary) =>
        new()
        {
            Options = build.Options,
            Name = stage.Name,
            DeploymentId = deployment,
            Variables = variables,
            BinaryMediaTypes = new(api.BinaryMediaTypes),
            IsEdge = api.Endpoint.Type == RestEndpointType.Edge,
            MinimumCompressionSize = api.MinimumCompressionSize,
            IsCanary = isCanary,
            CanaryPercent = stage.Canary?.Percent ?? 0,
            GatewayResponses = GatewayResponseSet.Compile(build, api),
        };

    private static Dictionary<string, string> Resolve(ApiBuild build, ValueMap<TemplateText> variables) =>
        variables.ToDictionary(variable => variable.Key, variable => build.Resolve(variable.Value), StringComparer.Ordinal);
}
