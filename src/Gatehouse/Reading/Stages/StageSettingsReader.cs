using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Settings of stages that several kinds of resource have in the same form.</summary>
internal static class StageSettingsReader
{
    /// <summary>Where the access log goes; null without a destination.</summary>
    public static AccessLog? AccessLog(PropertyReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var (destination, format) = (reader.Text("DestinationArn"), reader.Text("Format"));
        return destination is null ? null : new(destination, new(format ?? TemplateText.Empty));
    }

    public static Canary? Canary(PropertyReader? reader) => reader is null ? null : new(reader.Double("PercentTraffic", 0, 100) ?? 0)
    {
        Deployment = reader.Text("DeploymentId"),
        Variables = reader.TextMap("StageVariableOverrides"),
        UseStageCache = reader.Bool("UseStageCache") ?? false,
    };

    /// <summary>The settings of a method, or of all methods, that the map holds.</summary>
    public static MethodSettings Method(PropertyReader reader, RouteMethod method, RoutePath path) => new(method, path)
    {
        Throttle = reader.Throttle("ThrottlingRateLimit", "ThrottlingBurstLimit"),
        Logging = reader.Choice("LoggingLevel", PropertyReading.LoggingLevels),
        DataTrace = reader.Bool("DataTraceEnabled"),
        Metrics = reader.Bool("MetricsEnabled"),
        Cache = MethodCache(reader),
    };

    private static MethodCache? MethodCache(PropertyReader reader)
    {
        var cache = new MethodCache
        {
            Enabled = reader.Bool("CachingEnabled"),
            TimeToLive = reader.Seconds("CacheTtlInSeconds"),
            Encrypted = reader.Bool("CacheDataEncrypted"),
        };
        return cache == new MethodCache() ? null : cache;
    }
}
