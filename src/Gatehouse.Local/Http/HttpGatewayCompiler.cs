using System.Collections.Immutable;

namespace Gatehouse.Local.Http;

/// <summary>Makes an <see cref="HttpGateway"/> of a definition.</summary>
internal sealed class HttpGatewayCompiler(HttpApi api, HttpGatewayOptions options)
{
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>The gateway, or null when there are errors.</summary>
    public HttpGateway? Compile(out ImmutableArray<Diagnostic> diagnostics)
    {
        var table = Routes();
        var stages = api.Stages.Select(Stage).ToList();
        diagnostics = _diagnostics.ToImmutable();
        return _diagnostics.HasErrors ? null : new(options, table, stages, api.Cors is { } cors ? new(cors) : null);
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
        return new()
        {
            Name = stage.Name,
            Variables = variables,
            Routes = [.. api.Routes.Select(route => Route(route, stage, variables))],
            AccessLog = stage.AccessLog is { } log ? AccessLogLine.Parse(options.Resolve(log.Format.Text)) : null,
        };
    }

    private CompiledRoute Route(HttpRoute route, HttpStage stage, IReadOnlyDictionary<string, string> variables)
    {
        var throttle = stage.RouteThrottles.GetValueOrDefault(route.Key) ?? stage.Throttle;
        return new()
        {
            Definition = route,
            Key = route.Key,
            Throttle = throttle is null ? null : new(throttle, options.Time),
            Backend = Backend(route, variables),
        };
    }

    private IBackend Backend(HttpRoute route, IReadOnlyDictionary<string, string> variables) => route.Integration switch
    {
        HttpLambda lambda => new LambdaBackend(Function(route, lambda.Function, variables), lambda.PayloadFormat, lambda.Timeout),
        _ => throw new NotSupportedException(route.Integration.GetType().Name),
    };

    private Functions.IFunctionInvoker? Function(HttpRoute route, FunctionTarget target, IReadOnlyDictionary<string, string> variables)
    {
        var function = options.Functions.Find(target, variables);
        if (function is null)
        {
            _diagnostics.Add(DiagnosticCatalogue.FunctionNotServed.At(route.Origin.Location, $"The route {route.Key}", RouteTargets.Name(target)));
        }

        return function;
    }
}
