namespace Gatehouse;

/// <summary>Writes the settings of a stage and of its methods; the stage's own are those of all methods.</summary>
internal static class MethodSettingsWriter
{
    public static IEnumerable<TemplateValue> Write(ApiStage stage)
    {
        var all = new MethodSettings(RouteMethod.Any, MethodSettings.AllPaths)
        {
            Throttle = stage.Throttle,
            Logging = stage.Logging,
            DataTrace = stage.DataTrace,
            Metrics = stage.Metrics,
            Cache = stage.Cache?.Default,
        };
        return (all == new MethodSettings(RouteMethod.Any, MethodSettings.AllPaths) ? stage.Methods : stage.Methods.Prepend(all)).Select(Write);
    }

    private static TemplateValue Write(MethodSettings settings) => new MapBuilder()
        .Add("ResourcePath", settings.Path.Text is "/" or "/*" ? settings.Path.Text : "/" + settings.Path.Text.Replace("/", "~1", StringComparison.Ordinal))
        .Add("HttpMethod", settings.Method == RouteMethod.Any ? "*" : settings.Method.Name())
        .AddIf(settings.Throttle is not null, "ThrottlingRateLimit", () => settings.Throttle!.Rate)
        .Add("ThrottlingBurstLimit", settings.Throttle?.Burst)
        .Add("LoggingLevel", settings.Logging?.ToString().ToUpperInvariant())
        .Add("DataTraceEnabled", settings.DataTrace)
        .Add("MetricsEnabled", settings.Metrics)
        .Add("CachingEnabled", settings.Cache?.Enabled)
        .Add("CacheTtlInSeconds", settings.Cache?.TimeToLive is { } ttl ? (int)ttl.TotalSeconds : null)
        .Add("CacheDataEncrypted", settings.Cache?.Encrypted)
        .ToMap();
}
