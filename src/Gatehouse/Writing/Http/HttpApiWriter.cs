using Gatehouse.OpenApi;
using Gatehouse.Rules;

namespace Gatehouse;

/// <summary>Writes HTTP APIs to CloudFormation: one resource with an OpenAPI body, its stages, and the permissions of its functions.</summary>
public static class HttpApiWriter
{
    /// <summary>Writes an API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <returns>The resources, or only diagnostics where the definition holds mistakes.</returns>
    public static WrittenApi Write(this HttpApi api, WriterOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        var context = new WriterContext(api.Name, options ?? new(), diagnostics);
        HttpRules.Check(api, diagnostics);
        if (diagnostics.HasErrors)
        {
            return WrittenApi.Nothing(context.LogicalId, diagnostics.ToImmutable());
        }

        var plain = api.Expand();
        var properties = context.Finish(new MapBuilder()
            .Add("Body", HttpDocument.Write(plain, context))
            .Add("FailOnWarnings", (bool?)true)
            .Override(plain.Raw)
            .ToMap());
        context.Resources.Add(new(context.LogicalId, "AWS::ApiGatewayV2::Api", properties));
        var deployment = "Deployment" + CanonicalJson.ShortHash(properties);
        if (plain.Stages.Any(stage => !stage.AutoDeploy))
        {
            context.Add(deployment, "AWS::ApiGatewayV2::Deployment", new MapBuilder().Add("ApiId", TemplateText.Ref(context.LogicalId)).ToMap());
        }

        foreach (var stage in plain.Stages)
        {
            AddStage(stage, context.LogicalId + deployment, context);
        }

        context.AddPermissions(plain.Origin);
        return diagnostics.HasErrors
            ? WrittenApi.Nothing(context.LogicalId, diagnostics.ToImmutable())
            : new()
            {
                Resources = context.Resources.ToValueList(),
                LogicalId = context.LogicalId,
                Stages = plain.Stages.Select(stage => KeyValuePair.Create(stage.Name, context.LogicalId + IdSuffix(stage))).ToValueMap(),
                Diagnostics = diagnostics.ToImmutable(),
            };
    }

    private static string IdSuffix(HttpStage stage) => stage.Name == "$default" ? "DefaultStage" : "Stage" + LogicalIds.Part(stage.Name);

    private static void AddStage(HttpStage stage, string deployment, WriterContext context) =>
        context.Add(IdSuffix(stage), "AWS::ApiGatewayV2::Stage", new MapBuilder()
            .Add("ApiId", TemplateText.Ref(context.LogicalId))
            .Add("StageName", stage.Name)
            .AddIf(stage.AutoDeploy, "AutoDeploy", () => true)
            .AddUnless(stage.AutoDeploy, "DeploymentId", () => TemplateText.Ref(deployment))
            .Add("Description", stage.Description)
            .AddMap("StageVariables", stage.Variables)
            .AddIf(stage.Throttle is not null || stage.DetailedMetrics is not null, "DefaultRouteSettings", () => RouteSettings.Write(stage.Throttle)
                .Add("DetailedMetricsEnabled", stage.DetailedMetrics).ToMap())
            .AddMap("RouteSettings", stage.RouteThrottles, throttle => RouteSettings.Write(throttle).ToMap())
            .AddIf(stage.AccessLog is not null, "AccessLogSettings", () => AccessLogWriter.Write(stage.AccessLog!, IdSuffix(stage), context))
            .AddMap("Tags", stage.Tags)
            .Override(stage.Raw)
            .ToMap());
}
