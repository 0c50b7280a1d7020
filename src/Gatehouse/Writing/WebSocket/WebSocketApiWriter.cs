using Gatehouse.Rules;

namespace Gatehouse;

/// <summary>Writes WebSocket APIs to CloudFormation, which has no body for them: a resource for each route and integration.</summary>
public static class WebSocketApiWriter
{
    /// <summary>Writes an API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <returns>The resources, or only diagnostics where the definition holds mistakes.</returns>
    public static WrittenApi Write(this WebSocketApi api, WriterOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        var context = new WriterContext(api.Name, options ?? new(), diagnostics);
        WebSocketRules.Check(api, diagnostics);
        if (diagnostics.HasErrors)
        {
            return WrittenApi.Nothing(context.LogicalId, diagnostics.ToImmutable());
        }

        context.Add("", "AWS::ApiGatewayV2::Api", Properties(api));
        WebSocketRouteWriter.Add(api, context);
        var parts = context.Resources.ToValueList();
        var deployment = "Deployment" + CanonicalJson.ShortHash(new TemplateMap(parts.Select(part => KeyValuePair.Create(part.LogicalId, (TemplateValue)WithoutTags(part)))));
        if (api.Stages.Count > 0)
        {
            context.Add(
                deployment,
                "AWS::ApiGatewayV2::Deployment",
                new MapBuilder().Add("ApiId", TemplateText.Ref(context.LogicalId)).ToMap(),
                parts.Skip(1).Select(part => part.LogicalId).ToValueList());
        }

        foreach (var stage in api.Stages)
        {
            AddStage(stage, context.LogicalId + deployment, context);
        }

        context.AddPermissions(api.Origin);
        return diagnostics.HasErrors
            ? WrittenApi.Nothing(context.LogicalId, diagnostics.ToImmutable())
            : new()
            {
                Resources = context.Resources.ToValueList(),
                LogicalId = context.LogicalId,
                Stages = api.Stages.Select(stage => KeyValuePair.Create(stage.Name, context.LogicalId + IdSuffix(stage))).ToValueMap(),
                Diagnostics = diagnostics.ToImmutable(),
            };
    }

    private static string IdSuffix(WebSocketStage stage) => "Stage" + LogicalIds.Part(stage.Name);

    private static TemplateMap WithoutTags(TemplateResource resource) =>
        new(resource.Properties.Members.Where(member => member.Key != "Tags"));

    private static TemplateMap Properties(WebSocketApi api) => new MapBuilder()
        .Add("Name", api.Name)
        .Add("Description", api.Description)
        .Add("ProtocolType", "WEBSOCKET")
        .Add("RouteSelectionExpression", api.RouteSelectionExpression)
        .AddIf(api.ApiKeySource == ApiKeySource.Authorizer, "ApiKeySelectionExpression", () => "$context.authorizer.usageIdentifierKey")
        .AddIf(api.DisableExecuteApiEndpoint, "DisableExecuteApiEndpoint", () => true)
        .Add("IpAddressType", api.IpAddressType?.ToString().ToLowerInvariant())
        .AddMap("Tags", api.Tags)
        .Override(api.Raw)
        .ToMap();

    private static void AddStage(WebSocketStage stage, string deployment, WriterContext context)
    {
        var settings = RouteSettings.Write(stage.Throttle)
            .Add("LoggingLevel", stage.Logging?.ToString().ToUpperInvariant())
            .Add("DataTraceEnabled", stage.DataTrace)
            .Add("DetailedMetricsEnabled", stage.DetailedMetrics)
            .ToMap();
        context.Add(IdSuffix(stage), "AWS::ApiGatewayV2::Stage", new MapBuilder()
            .Add("ApiId", TemplateText.Ref(context.LogicalId))
            .Add("StageName", stage.Name)
            .Add("DeploymentId", TemplateText.Ref(deployment))
            .Add("Description", stage.Description)
            .AddMap("StageVariables", stage.Variables)
            .AddUnless(settings.Members.Length == 0, "DefaultRouteSettings", () => settings)
            .AddMap("RouteSettings", stage.RouteThrottles, throttle => RouteSettings.Write(throttle).ToMap())
            .AddIf(stage.AccessLog is not null, "AccessLogSettings", () => AccessLogWriter.Write(stage.AccessLog!, IdSuffix(stage), context))
            .AddMap("Tags", stage.Tags)
            .Override(stage.Raw)
            .ToMap());
    }
}
