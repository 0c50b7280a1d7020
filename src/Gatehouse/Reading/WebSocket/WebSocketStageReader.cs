using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads <c>AWS::ApiGatewayV2::Stage</c> of a WebSocket API.</summary>
internal static class WebSocketStageReader
{
    public static ValueList<WebSocketStage> Read(ReadingContext context, EvaluatedResource api) =>
        context.Owned("AWS::ApiGatewayV2::Stage", "ApiId", api.LogicalId).Select(stage => Stage(context.Reader(stage))).ToValueList();

    private static WebSocketStage Stage(PropertyReader reader)
    {
        reader.Ignore("ApiId", "DeploymentId", "AutoDeploy");
        var all = reader.Object("DefaultRouteSettings");
        return new(reader.RequiredLiteral("StageName"))
        {
            Description = reader.Text("Description"),
            Variables = reader.TextMap("StageVariables"),
            Throttle = all?.Throttle("ThrottlingRateLimit", "ThrottlingBurstLimit"),
            RouteThrottles = RouteThrottles.Read(reader),
            Logging = all?.Choice("LoggingLevel", PropertyReading.LoggingLevels),
            DataTrace = all?.Bool("DataTraceEnabled"),
            DetailedMetrics = all?.Bool("DetailedMetricsEnabled"),
            AccessLog = StageSettingsReader.AccessLog(reader.Object("AccessLogSettings")),
            Tags = reader.Tags(),
            Raw = reader.Unknown(HttpStageReader.Known),
        };
    }
}
