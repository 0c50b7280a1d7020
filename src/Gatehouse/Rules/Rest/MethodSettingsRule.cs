namespace Gatehouse.Rules;

/// <summary>Settings of single methods are for routes that are there, and within API Gateway's limits.</summary>
internal sealed class MethodSettingsRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var stage in api.Stages)
        {
            foreach (var settings in stage.Methods)
            {
                if (settings.Path != MethodSettings.AllPaths && !Exists(api, settings.Method, settings.Path))
                {
                    diagnostics.Add(DiagnosticCatalogue.SettingsWithoutRoute.At(stage.Origin.Within(api.Origin), settings.Method.Name(), settings.Path, stage.Name));
                }

                Check(settings.Throttle, settings.Cache, stage, api, diagnostics);
            }

            Check(stage.Throttle, stage.Cache?.Default, stage, api, diagnostics);
        }
    }

    internal static bool Exists(RestApi api, RouteMethod method, RoutePath path) => api.Routes.Any(route =>
        route.Path == path && (method == RouteMethod.Any || route.Method == method || route.Method == RouteMethod.Any));

    private static void Check(Throttle? throttle, MethodCache? cache, ApiStage stage, RestApi api, DiagnosticBag diagnostics)
    {
        if (throttle is { Rate: < 0 } or { Burst: < 0 })
        {
            diagnostics.Add(DiagnosticCatalogue.BadThrottle.At(stage.Origin.Within(api.Origin), stage.Name, throttle.Rate, throttle.Burst));
        }

        if (cache?.TimeToLive is { } ttl && (ttl < TimeSpan.Zero || ttl > TimeSpan.FromHours(1)))
        {
            diagnostics.Add(DiagnosticCatalogue.BadCacheTime.At(stage.Origin.Within(api.Origin), stage.Name, ttl.TotalSeconds));
        }

        if (cache?.Enabled == true && stage.Cache is null)
        {
            diagnostics.Add(DiagnosticCatalogue.CacheWithoutCluster.At(stage.Origin.Within(api.Origin), stage.Name));
        }
    }
}
