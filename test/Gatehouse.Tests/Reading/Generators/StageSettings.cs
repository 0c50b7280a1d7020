namespace Gatehouse.Tests.Reading.Generators;

/// <summary>Stages of all three kinds of API.</summary>
internal static class StageSettings
{
    public static ValueList<ApiStage> Stages(this Dice dice, ValueList<RestRoute> routes) =>
        dice.Chance(80) ? dice.Some("prod", "v2_x-y").Add("dev").Select(name => Stage(dice, name, routes)).ToValueList() : [];

    public static HttpStage HttpStage(this Dice dice, string name, ValueList<HttpRoute> routes) => new(name)
    {
        AutoDeploy = dice.Chance(),
        Description = dice.Maybe(dice.Text),
        Variables = Variables(dice),
        Throttle = dice.Maybe(dice.Throttle),
        RouteThrottles = dice.Map(routes.Select(route => route.Key), dice.Throttle),
        DetailedMetrics = dice.MaybeValue(() => dice.Chance()),
        AccessLog = dice.Maybe(() => Log(dice)),
        Tags = dice.Tags(),
        Raw = dice.Raw("SomethingNew"),
    };

    public static WebSocketStage WebSocketStage(this Dice dice, string name, ValueList<WebSocketRoute> routes) => new(name)
    {
        Description = dice.Maybe(dice.Text),
        Variables = Variables(dice),
        Throttle = dice.Maybe(dice.Throttle),
        RouteThrottles = dice.Map(routes.Select(route => route.Key), dice.Throttle),
        Logging = dice.MaybeValue(dice.Any<LoggingLevel>),
        DataTrace = dice.MaybeValue(() => dice.Chance()),
        DetailedMetrics = dice.MaybeValue(() => dice.Chance()),
        AccessLog = dice.Maybe(() => Log(dice)),
        Tags = dice.Tags(),
        Raw = dice.Raw("SomethingNew"),
    };

    private static ApiStage Stage(Dice dice, string name, ValueList<RestRoute> routes)
    {
        var cache = dice.Maybe(() => new StageCache(dice.Pick(CacheClusterSize.Gb0_5, CacheClusterSize.Gb6_1, CacheClusterSize.Gb237)) { Default = dice.Maybe(() => Cache(dice)), Enabled = dice.Chance() });
        return new(name)
        {
            Description = dice.Maybe(dice.Text),
            Variables = Variables(dice),
            Throttle = dice.Maybe(dice.Throttle),
            Logging = dice.MaybeValue(dice.Any<LoggingLevel>),
            DataTrace = dice.MaybeValue(() => dice.Chance()),
            Metrics = dice.MaybeValue(() => dice.Chance()),
            Cache = cache,
            Methods = dice.Some(routes.Select(route => (route.Method, route.Path.Text)).Append((RouteMethod.Get, "/*"))).Select(key => new MethodSettings(key.Item1, key.Item2)
            {
                Throttle = dice.Maybe(dice.Throttle),
                Logging = dice.MaybeValue(dice.Any<LoggingLevel>),
                DataTrace = dice.MaybeValue(() => dice.Chance()),
                Metrics = dice.MaybeValue(() => dice.Chance()),
                Cache = cache is null ? null : dice.Maybe(() => Cache(dice)),
            }).ToValueList(),
            AccessLog = dice.Maybe(() => Log(dice)),
            Tracing = dice.Chance(),
            ClientCertificate = dice.Maybe(() => dice.Chance() ? ClientCertificate.FromId(dice.Text()) : new() { Description = dice.Maybe(dice.Text), Tags = dice.Tags() }),
            Deployment = dice.Chance(15) ? dice.Text() : null,
            Canary = dice.Maybe(() => new Canary(dice.Pick(0, 12.5, 100))
            {
                Deployment = dice.Maybe(dice.Text),
                Variables = Variables(dice),
                UseStageCache = dice.Chance(),
            }),
            DocumentationVersion = dice.Maybe(() => "v1"),
            WebAcl = dice.Maybe<TemplateText>(() => $"arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/{dice.Text()}"),
            Tags = dice.Tags(),
            Raw = dice.Raw("SomethingNew"),
        };
    }

    private static MethodCache Cache(Dice dice) => new()
    {
        Enabled = dice.Chance(),
        TimeToLive = dice.MaybeValue(() => dice.Seconds(3600)),
        Encrypted = dice.MaybeValue(() => dice.Chance()),
    };

    private static AccessLog Log(Dice dice) => dice.Pick(
        AccessLog.ToLogGroup(TemplateText.GetAtt("Queue", "Arn"), AccessLogFormat.Clf),
        AccessLog.ToFirehose("arn:aws:firehose:eu-west-1:111122223333:deliverystream/amazon-apigateway-x"),
        AccessLog.ToNewLogGroup(AccessLogFormat.Clf, dice.Pick(7, 30)),
        new(TemplateText.Empty, AccessLogFormat.Json) { LogGroup = new() { Name = dice.Text(), Retain = dice.Chance() } });

    private static ValueMap<TemplateText> Variables(Dice dice) =>
        dice.Map<TemplateText>(["one", "two_2"], () => dice.Pick("value", TemplateText.Ref("Queue"), TemplateText.GetAtt("Hello", "Arn")));
}
