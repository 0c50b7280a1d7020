namespace Gatehouse.Local.Rest;

/// <summary>How long answers of a route are kept.</summary>
internal static class CacheLifetime
{
    private static readonly TimeSpan Standard = TimeSpan.FromMinutes(5);

    /// <summary>The time; zero when answers are not kept. Of the methods, only GET is cached unless the stage says so of the method itself.</summary>
    public static TimeSpan Of(ApiStage stage, RestRoute route)
    {
        if (stage.Cache is not { Enabled: true } cluster)
        {
            return TimeSpan.Zero;
        }

        var special = RouteSettings.Of(stage, route).Where(settings => settings.Cache is not null).ToList();
        var isEnabled =
            special.FirstOrDefault(settings => settings.Cache!.Enabled is not null && !IsForAll(settings))?.Cache!.Enabled
            ?? (route.Method == RouteMethod.Get
                && (special.Select(settings => settings.Cache!.Enabled).FirstOrDefault(enabled => enabled is not null) ?? cluster.Default?.Enabled ?? true));
        return isEnabled
            ? special.Select(settings => settings.Cache!.TimeToLive).FirstOrDefault(time => time is not null) ?? cluster.Default?.TimeToLive ?? Standard
            : TimeSpan.Zero;
    }

    private static bool IsForAll(MethodSettings settings) => settings.Method == RouteMethod.Any && settings.Path == MethodSettings.AllPaths;
}
