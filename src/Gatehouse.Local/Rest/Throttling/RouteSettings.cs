namespace Gatehouse.Local.Rest;

/// <summary>The settings of a stage that apply to a route.</summary>
internal static class RouteSettings
{
    /// <summary>The settings of single methods, the most special first; those of the stage itself come after them.</summary>
    public static IEnumerable<MethodSettings> Of(ApiStage stage, RestRoute route) =>
        stage.Methods
            .Where(settings => (settings.Path == MethodSettings.AllPaths || settings.Path == route.Path) && (settings.Method == RouteMethod.Any || settings.Method == route.Method))
            .OrderBy(settings => (settings.Path == MethodSettings.AllPaths ? 2 : 0) + (settings.Method == RouteMethod.Any ? 1 : 0));
}
