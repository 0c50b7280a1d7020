using System.Collections.Frozen;
using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads the stages of a REST API: <c>AWS::ApiGateway::Stage</c>, and those that a Deployment makes.</summary>
internal sealed class RestStageReader(ReadingContext context, EvaluatedResource api)
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "AccessLogSetting", "CacheClusterEnabled", "CacheClusterSize", "CanarySetting", "ClientCertificateId", "DeploymentId", "Description",
        "DocumentationVersion", "MethodSettings", "RestApiId", "StageName", "Tags", "TracingEnabled", "Variables",
    ]);

    public ValueList<ApiStage> Read()
    {
        var stages = new List<ApiStage>();
        foreach (var resource in context.Owned("AWS::ApiGateway::Stage", "RestApiId", api.LogicalId))
        {
            stages.Add(Stage(context.Reader(resource), resource.LogicalId) with
            {
                WebAcl = WebAcls.Of(context, api.LogicalId, resource),
                Origin = Origin.At(resource.At("")),
            });
        }

        foreach (var resource in context.Owned("AWS::ApiGateway::Deployment", "RestApiId", api.LogicalId))
        {
            if (Deployment(resource) is not { } stage)
            {
                continue;
            }

            if (stage.Canary is { } canary && stages.FindIndex(other => other.Name == stage.Name) is var known and >= 0)
            {
                stages[known] = WithCanary(stages[known], canary, resource.LogicalId);
            }
            else if (stages.Any(other => other.Name == stage.Name))
            {
                context.Refusals.Add(DiagnosticCatalogue.StageTwice.At(resource.At("/Properties/StageName"), stage.Name));
            }
            else
            {
                stages.Add(stage with { WebAcl = WebAcls.Of(context, api.LogicalId, stage.Name) });
            }
        }

        return stages.ToValueList();
    }

    private ApiStage Stage(PropertyReader reader, string logicalId)
    {
        reader.Ignore("RestApiId");
        var canary = StageSettingsReader.Canary(reader.Object("CanarySetting"));
        var main = reader.Text("DeploymentId");
        var isNew = IsOwn(canary?.Deployment) && !canary!.Deployment!.Equals(main);
        var settings = reader.Objects("MethodSettings").Select(MethodSetting).OfType<MethodSettings>().ToList();
        return Common(reader, Name(reader, logicalId), settings) with
        {
            Deployment = isNew ? main : Earlier(main),
            Canary = canary is null ? null : canary with { Deployment = Earlier(canary.Deployment) },
            Raw = reader.Unknown(Known),
        };
    }

    /// <summary>A deployment that is not made by the template, or that more is known of than the template says.</summary>
    private TemplateText? Earlier(TemplateText? deployment) =>
        IsOwn(deployment) && !context.Options.Deployments.Contains(context.Target(deployment)) ? null : deployment;

    private bool IsOwn(TemplateText? deployment) =>
        context.Target(deployment) is { } target && context.Template.Find(target) is { Type: "AWS::ApiGateway::Deployment" };

    /// <summary>The stage with the canary that a later deployment gives it; the stage itself stays with the earlier one.</summary>
    private ApiStage WithCanary(ApiStage stage, Canary canary, string deployment)
    {
        var own = context.Owned("AWS::ApiGateway::Stage", "RestApiId", api.LogicalId)
            .FirstOrDefault(resource => resource.Properties["StageName"] is TemplateString { Text.Literal: { } name } && name == stage.Name);
        return stage with
        {
            Deployment = stage.Deployment ?? (own?.Properties["DeploymentId"] as TemplateString)?.Text,
            Canary = canary with { Deployment = Earlier(TemplateText.Ref(deployment)) },
        };
    }

    private static string Name(PropertyReader reader, string logicalId)
    {
        if (!reader.Has("StageName"))
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.StageWithoutName.At(reader.Location, logicalId));
        }

        return reader.Literal("StageName") ?? logicalId;
    }

    private ApiStage? Deployment(EvaluatedResource resource)
    {
        var reader = context.Reader(resource);
        reader.Ignore("RestApiId", "Description", "DeploymentCanarySettings");
        if (reader.Literal("StageName") is not { } name)
        {
            return null;
        }

        if (reader.Object("StageDescription") is not { } description)
        {
            return new(name) { Deployment = Earlier(TemplateText.Ref(resource.LogicalId)), Canary = StageSettingsReader.Canary(reader.Object("DeploymentCanarySettings")) };
        }

        var all = StageSettingsReader.Method(description, RouteMethod.Any, MethodSettings.AllPaths);
        var settings = description.Objects("MethodSettings").Select(MethodSetting).OfType<MethodSettings>();
        return Common(description, name, [all, .. settings]) with { Deployment = Earlier(TemplateText.Ref(resource.LogicalId)) };
    }

    private static ApiStage Common(PropertyReader reader, string name, IReadOnlyList<MethodSettings> settings)
    {
        var all = new MethodSettings(RouteMethod.Any, MethodSettings.AllPaths);
        foreach (var setting in settings.Where(setting => setting.IsForAll))
        {
            all = new(RouteMethod.Any, MethodSettings.AllPaths)
            {
                Throttle = setting.Throttle ?? all.Throttle,
                Logging = setting.Logging ?? all.Logging,
                DataTrace = setting.DataTrace ?? all.DataTrace,
                Metrics = setting.Metrics ?? all.Metrics,
                Cache = setting.Cache ?? all.Cache,
            };
        }

        return new(name)
        {
            Description = reader.Text("Description"),
            Variables = reader.TextMap("Variables"),
            Throttle = all.Throttle,
            Logging = all.Logging,
            DataTrace = all.DataTrace,
            Metrics = all.Metrics,
            Cache = Cache(reader, all.Cache),
            Methods = settings.Where(setting => !setting.IsForAll).ToValueList(),
            AccessLog = StageSettingsReader.AccessLog(reader.Object("AccessLogSetting")),
            Tracing = reader.Bool("TracingEnabled") ?? false,
            ClientCertificate = reader.Text("ClientCertificateId") is { } certificate ? ClientCertificate.FromId(certificate) : null,
            Canary = StageSettingsReader.Canary(reader.Object("CanarySetting")),
            DocumentationVersion = reader.Literal("DocumentationVersion"),
            Tags = reader.Tags(),
        };
    }

    private static StageCache? Cache(PropertyReader reader, MethodCache? all)
    {
        var (enabled, size) = (reader.Bool("CacheClusterEnabled"), reader.Choice("CacheClusterSize", CacheClusterSizes.All.AsSpan()));
        return enabled is not true && size is null && all is null
            ? null
            : new(size ?? CacheClusterSize.Gb0_5) { Enabled = enabled ?? false, Default = all };
    }

    private static MethodSettings? MethodSetting(PropertyReader reader)
    {
        var path = ResourcePath(reader.Literal("ResourcePath") ?? "/*");
        var name = reader.Literal("HttpMethod") ?? "*";
        var method = RouteMethod.Any;
        if (name != "*" && !RouteMethods.TryParse(name, out method))
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.UnknownMethod.At(reader.At("HttpMethod"), name, RouteMethods.Allowed));
            return null;
        }

        return StageSettingsReader.Method(reader, method, path);
    }

    /// <summary>The path of a method setting, in which every slash but the first may be written <c>~1</c>.</summary>
    private static string ResourcePath(string written)
    {
        var path = written.Replace("~1", "/", StringComparison.Ordinal);
        return path.StartsWith("//", StringComparison.Ordinal) ? path[1..] : path;
    }
}
