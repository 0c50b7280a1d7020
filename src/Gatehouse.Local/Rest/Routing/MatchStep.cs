namespace Gatehouse.Local.Rest;

/// <summary>Finds the route of a request, and takes its steps.</summary>
internal sealed class MatchStep : RestStep
{
    private readonly RouteTable<CompiledRoute> _routes;

    private MatchStep(RouteTable<CompiledRoute> routes) => _routes = routes;

    public override string Name => "Match";

    /// <summary>Compiles the routes of a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="pipeline">The steps of a route.</param>
    public static RestStep In(StageBuild stage, Func<RouteBuild, RestStep> pipeline)
    {
        foreach (var route in stage.Api.Routes)
        {
            var compiled = new CompiledRoute
            {
                Route = route,
                ResourcePath = route.Path.Text,
                ResourceId = ResourceIds.Of(stage.Options.ApiId, route.Path.Text),
            };
            if (route.Path.Problem is null && stage.Compiled.Routes.Add(route.Method, route.Path, compiled))
            {
                compiled.Pipeline = pipeline(new(stage, route, compiled));
            }
        }

        return new MatchStep(stage.Compiled.Routes);
    }

    public override ValueTask RunAsync(RestContext context)
    {
        if (context.Route is null)
        {
            if (!_routes.TryMatch(context.Method, context.RoutedPath, out var route, out var parameters))
            {
                ExecutionLog.Request(context);
                context.Failure = UnknownRoute.Failure(context.Request);
                return ValueTask.CompletedTask;
            }

            context.Route = route;
            context.PathParameters = parameters;
        }

        return context.Route.Pipeline.RunAsync(context);
    }
}
