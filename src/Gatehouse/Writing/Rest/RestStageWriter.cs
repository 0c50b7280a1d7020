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
                .Add("DeploymentId", stage.Deployment ?? TemplateText.Ref(deployment))
                .Add("StageName", stage.Name)
                .Add("Description", stage.Description)
                .AddMap("Variables", stage.Variables)
                .AddList("MethodSettings", MethodSettingsWriter.Write(stage))
                .AddIf(stage.Cache is not null, "CacheClusterEnabled", () => stage.Cache!.Enabled)
                .Add("CacheClusterSize", stage.Cache?.Size.Name())
                .AddIf(stage.AccessLog is not null, "AccessLogSetting", () => AccessLogWriter.Write(stage.AccessLog!, IdSuffix(stage), context))
                .AddIf(stage.Tracing, "TracingEnabled", () => true)
                .Add("ClientCertificateId", Certificate(stage, context))
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

    private static TemplateText? Certificate(ApiStage stage, WriterContext context)
    {
        if (stage.ClientCertificate is not { Id: null } certificate)
        {
            return stage.ClientCertificate?.Id;
        }

        var suffix = IdSuffix(stage) + "Certificate";
        context.Add(suffix, "AWS::ApiGateway::ClientCertificate", new MapBuilder()
            .Add("Description", certificate.Description)
            .AddList("Tags", TagList.Write(certificate.Tags))
            .ToMap());
        return TemplateText.Ref(context.LogicalId + suffix);
    }

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
