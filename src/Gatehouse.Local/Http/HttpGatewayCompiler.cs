using System.Collections.Immutable;

namespace Gatehouse.Local.Http;

/// <summary>Makes an <see cref="HttpGateway"/> of a definition.</summary>
internal sealed class HttpGatewayCompiler(HttpApi api, HttpGatewayOptions options)
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly MissingFunctions _missing = new(DiagnosticCatalogue.FunctionNotServed, options.Resolve);

    /// <summary>The gateway, or null when there are errors.</summary>
    public HttpGateway? Compile(out ImmutableArray<Diagnostic> diagnostics)
    {
        var table = Routes();
        var stages = api.Stages.Select(Stage).ToList();
        _missing.Report(_diagnostics);
        diagnostics = _diagnostics.ToImmutable();
        return _diagnostics.HasErrors ? null : new(options, table, stages, api.Cors is { } cors ? new(cors) : null, api.DisableExecuteApiEndpoint);
    }

    private RouteTable Routes()
    {
        var table = new RouteTable();
        for (var index = 0; index < api.Routes.Count; index++)
        {
            var route = api.Routes[index];
            if (route.Path?.Problem is { } problem)
            {
                _diagnostics.Add(DiagnosticCatalogue.RoutePathNotServed.At(route.Origin.Location, route.Path, problem));
            }
            else if (table.Add(route, index) is >= 0 and var taken)
            {
                _diagnostics.Add(DiagnosticCatalogue.RouteTakenTwice.At(route.Origin.Location, route.Key, api.Routes[taken].Key));
            }
        }

        return table;
    }

    private CompiledStage Stage(HttpStage stage)
    {
        var variables = StageVariables.Resolve(stage.Variables, options.Resolve);
        var authorizers = new AuthorizerCompiler(options, variables, _missing, _diagnostics);
        var backends = new BackendCompiler(options, variables, _missing, _diagnostics);
        return new()
        {
            Name = stage.Name,
            Variables = variables,
            Routes = [.. api.Routes.Select(route => Route(route, stage, authorizers, backends))],
            AccessLog = stage.AccessLog is { } log ? AccessLogLine.Parse(options.Resolve(log.Format.Text)) : null,
        };
    }

    private CompiledRoute Route(HttpRoute route, HttpStage stage, AuthorizerCompiler authorizers, BackendCompiler backends)
    {
        var throttle = stage.RouteThrottles.GetValueOrDefault(route.Key) ?? stage.Throttle;
        var mappings = new MappingCompiler(route, options.Resolve, _diagnostics);
        return new()
        {
            Definition = route,
            Key = route.Key,
            Throttle = throttle is null ? null : new(throttle, options.Time),
            Authorizer = authorizers.Compile(route.Authorization ?? api.DefaultAuthorization),
            RequestMapping = mappings.Request(),
            Backend = backends.Compile(route),
            ResponseMapping = mappings.Response(),
        };
    }
}
