using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads the settings of single routes of a stage, by route key.</summary>
internal static class RouteThrottles
{
    private static readonly string[] WithoutPlace = ["DetailedMetricsEnabled", "DataTraceEnabled", "LoggingLevel"];

    public static ValueMap<Throttle> Read(PropertyReader stage)
    {
        var throttles = new List<KeyValuePair<string, Throttle>>();
        foreach (var (key, settings) in stage.ObjectMap("RouteSettings"))
        {
            if (settings.Throttle("ThrottlingRateLimit", "ThrottlingBurstLimit") is { } throttle)
            {
                throttles.Add(new(key, throttle));
            }

            settings.Ignore(WithoutPlace);
            if (WithoutPlace.Where(settings.Has).ToList() is { Count: > 0 } names)
            {
                stage.Diagnostics.Add(DiagnosticCatalogue.RouteSettingsWithoutPlace.At(settings.Location, string.Join(", ", names), key));
            }
        }

        return throttles.ToValueMap();
    }
}
