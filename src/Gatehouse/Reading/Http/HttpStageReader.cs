using System.Collections.Frozen;
using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads <c>AWS::ApiGatewayV2::Stage</c> of an HTTP API.</summary>
internal static class HttpStageReader
{
    public static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "AccessLogSettings", "ApiId", "AutoDeploy", "DefaultRouteSettings", "DeploymentId", "Description", "RouteSettings", "StageName",
        "StageVariables", "Tags",
    ]);

    public static ValueList<HttpStage> Read(ReadingContext context, EvaluatedResource api) =>
        context.Owned("AWS::ApiGatewayV2::Stage", "ApiId", api.LogicalId).Select(stage => Stage(context.Reader(stage), context.Refusals)).ToValueList();

    private static HttpStage Stage(PropertyReader reader, DiagnosticBag refusals)
    {
        reader.Ignore("ApiId", "DeploymentId");
        if (reader.Bool("AutoDeploy") == true && reader.Has("DeploymentId"))
        {
            refusals.Add(DiagnosticCatalogue.DeploysItselfAndNamed.At(reader.At("DeploymentId"), reader.Literal("StageName")));
        }

        return Settings(reader, new(reader.RequiredLiteral("StageName")) { AutoDeploy = false }) with
        {
            Tags = reader.Tags(),
            Raw = reader.Unknown(Known),
        };
    }

    /// <summary>The stage with the settings that the map holds; others stay.</summary>
    public static HttpStage Settings(PropertyReader reader, HttpStage stage)
    {
        var all = reader.Object("DefaultRouteSettings");
        var variables = reader.TextMap("StageVariables");
        var throttles = RouteThrottles.Read(reader);
        return stage with
        {
            AutoDeploy = reader.Bool("AutoDeploy") ?? stage.AutoDeploy,
            Description = reader.Text("Description") ?? stage.Description,
            Variables = variables.Count > 0 ? variables : stage.Variables,
            Throttle = all?.Throttle("ThrottlingRateLimit", "ThrottlingBurstLimit") ?? stage.Throttle,
            DetailedMetrics = all?.Bool("DetailedMetricsEnabled") ?? stage.DetailedMetrics,
            RouteThrottles = throttles.Count > 0 ? throttles : stage.RouteThrottles,
            AccessLog = StageSettingsReader.AccessLog(reader.Object("AccessLogSettings")) ?? stage.AccessLog,
        };
    }
}
