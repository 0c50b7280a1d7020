namespace Gatehouse;

/// <summary>Writes a stage of a REST API.</summary>
internal static class RestStageWriter
{
    public static string IdSuffix(ApiStage stage) => "Stage" + LogicalIds.Part(stage.Name);

    public static void Add(ApiStage stage, string deployment, string? documentation, WriterContext context)
    {
        context.Add(
            IdSuffix(stage),
            "AWS::ApiGateway::Stage",
            new MapBuilder()
                .Add("RestApiId", TemplateText.Ref(context.LogicalId))
                .Add("DeploymentId", TemplateText.Ref(deployment))
                .Add("StageName", stage.Name)
                .Add("Description", stage.Description)
                .AddMap("Variables", stage.Variables)
                .AddList("MethodSettings", MethodSettingsWriter.Write(stage))
                .AddIf(stage.Cache is not null, "CacheClusterEnabled", () => stage.Cache!.Enabled)
                .Add("CacheClusterSize", stage.Cache?.Size)
                .AddIf(stage.AccessLog is not null, "AccessLogSetting", () => AccessLog(stage.AccessLog!))
                .AddIf(stage.Tracing, "TracingEnabled", () => true)
                .Add("ClientCertificateId", stage.ClientCertificate)
                .AddIf(stage.Canary is not null, "CanarySetting", () => Canary(stage.Canary!, deployment))
                .Add("DocumentationVersion", stage.DocumentationVersion)
                .AddList("Tags", TagList.Write(stage.Tags))
                .Override(stage.Raw)
                .ToMap(),
            documentation is not null && stage.DocumentationVersion is not null ? [documentation] : []);
        if (stage.WebAcl is { } acl)
        {
            AddWebAcl(stage, acl, context);
        }
    }

    public static TemplateMap AccessLog(AccessLog log) => new MapBuilder()
        .Add("DestinationArn", log.Destination)
        .Add("Format", log.Format.Text)
        .ToMap();

    private static TemplateMap Canary(Canary canary, string deployment) => new MapBuilder()
        .Add("PercentTraffic", (TemplateValue)canary.Percent)
        .Add("DeploymentId", canary.Deployment ?? TemplateText.Ref(deployment))
        .AddMap("StageVariableOverrides", canary.Variables)
        .AddIf(canary.UseStageCache, "UseStageCache", () => true)
        .ToMap();

    private static void AddWebAcl(ApiStage stage, TemplateText acl, WriterContext context) =>
        context.Add(
            IdSuffix(stage) + "WebAcl",
            "AWS::WAFv2::WebACLAssociation",
            new MapBuilder()
                .Add("ResourceArn", TemplateText.Concat(
                    "arn:", TemplateText.Ref("AWS::Partition"), ":apigateway:", TemplateText.Ref("AWS::Region"),
                    "::/restapis/", TemplateText.Ref(context.LogicalId), "/stages/", TemplateText.Ref(context.LogicalId + IdSuffix(stage))))
                .Add("WebACLArn", acl)
                .ToMap());
}
