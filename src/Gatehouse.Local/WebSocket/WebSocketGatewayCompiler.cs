using System.Collections.Frozen;
using System.Collections.Immutable;
using Gatehouse.Local.Functions;
using Gatehouse.Local.Security;
using Gatehouse.Velocity;

namespace Gatehouse.Local.WebSockets;

/// <summary>Makes a <see cref="WebSocketGateway"/> of a definition.</summary>
internal sealed class WebSocketGatewayCompiler(WebSocketApi api, WebSocketGatewayOptions options)
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly MissingFunctions _missing = new(DiagnosticCatalogue.FunctionNotServed, options.Resolve);

    /// <summary>The gateway, or null when there are errors.</summary>
    public WebSocketGateway? Compile(out ImmutableArray<Diagnostic> diagnostics)
    {
        var selection = Expression(api.RouteSelectionExpression, api.Origin, "the API");
        CheckKeys();
        var stages = api.Stages.Select(Stage).ToList();
        _missing.Report(_diagnostics);
        diagnostics = _diagnostics.ToImmutable();
        return _diagnostics.HasErrors ? null : new(options, selection!, api.ApiKeySource, stages, api.DisableExecuteApiEndpoint);
    }

    private void CheckKeys()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var route in api.Routes)
        {
            if (!keys.Add(route.Key))
            {
                _diagnostics.Add(DiagnosticCatalogue.RouteTakenTwice.At(route.Origin.Location, route.Key, route.Key));
            }
        }
    }

    private CompiledSocketStage Stage(WebSocketStage stage)
    {
        var variables = StageVariables.Resolve(stage.Variables, options.Resolve);
        return new()
        {
            Name = stage.Name,
            Variables = variables,
            StageArn = $"{options.ExecuteApiArn}/{stage.Name}",
            Routes = api.Routes.DistinctBy(static route => route.Key).ToFrozenDictionary(static route => route.Key, route => Route(route, stage, variables), StringComparer.Ordinal),
            AccessLog = stage.AccessLog is { } log ? AccessLogLine.Parse(options.Resolve(log.Format.Text)) : null,
        };
    }

    private CompiledSocketRoute Route(WebSocketRoute route, WebSocketStage stage, IReadOnlyDictionary<string, string> variables)
    {
        var throttle = stage.RouteThrottles.GetValueOrDefault(route.Key) ?? stage.Throttle;
        return new()
        {
            Key = route.Key,
            Backend = Backend(route, variables),
            Throttle = throttle is null ? null : new(throttle, options.Time),
            Authorizer = Authorizer(route, variables),
            ApiKeyRequired = route.ApiKeyRequired,
            ReturnsResponse = route.ReturnsResponse,
        };
    }

    private ISocketBackend? Backend(WebSocketRoute route, IReadOnlyDictionary<string, string> variables) => route.Integration switch
    {
        WebSocketLambda lambda => Lambda(lambda, route, variables),
        WebSocketMock mock => new MockSocketBackend(
            mock.TemplateSelectionExpression is { } expression ? Expression(expression, route.Origin, $"the route {route.Key}") : null,
            Templates(mock, route)),
        _ => null,
    };

    private FrozenDictionary<string, MappingTemplate> Templates(WebSocketMock mock, WebSocketRoute route)
    {
        var templates = new Dictionary<string, MappingTemplate>(StringComparer.Ordinal);
        foreach (var (key, text) in mock.RequestTemplates)
        {
            if (MappingTemplate.TryParse(options.Resolve(text), VelocityDialect.ApiGateway, out var template, out var error))
            {
                templates[key] = template;
            }
            else
            {
                _diagnostics.Add(DiagnosticCatalogue.TemplateNotParsed.At(route.Origin.Location, key, route.Key, error));
            }
        }

        return templates.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private ISocketAuthorizer? Authorizer(WebSocketRoute route, IReadOnlyDictionary<string, string> variables) => route.Authorization switch
    {
        WebSocketAuthorizerAuthorization { Authorizer: var authorizer } => Lambda(authorizer, variables),
        WebSocketIamAuthorization => new IamSocketAuthorizer(new SigV4Verifier(options.AccessKeys ?? LocalAccessKeys.Of(options), options.Time, region: options.Region)),
        _ => null,
    };

    private LambdaSocketBackend Lambda(WebSocketLambda lambda, WebSocketRoute route, IReadOnlyDictionary<string, string> variables)
    {
        var function = options.Functions.Find(lambda.Function, variables);
        return new(function, lambda.Timeout) { MissingFunction = Missing(function, lambda.Function, route.Origin, route.Key, variables) };
    }

    private LambdaSocketAuthorizer Lambda(WebSocketAuthorizer authorizer, IReadOnlyDictionary<string, string> variables)
    {
        var function = options.Functions.Find(authorizer.Function, variables);
        return new(function, [.. authorizer.IdentitySources.Select(source => IdentitySource(source.Expression, authorizer)).OfType<SelectionPart>()])
        {
            MissingFunction = Missing(function, authorizer.Function, authorizer.Origin, $"what the authorizer '{authorizer.Name}' protects", variables),
        };
    }

    private SelectionPart? IdentitySource(string source, WebSocketAuthorizer authorizer)
    {
        var name = source.StartsWith("route.", StringComparison.Ordinal) ? source["route.".Length..] : source.TrimStart('$');
        var part = name.StartsWith("request.body", StringComparison.Ordinal) ? null : SelectionPart.Variable(name);
        if (part is null)
        {
            _diagnostics.Add(DiagnosticCatalogue.IdentitySourceInvalid.At(authorizer.Origin.Location, source, authorizer.Name));
        }

        return part;
    }

    private SelectionExpression? Expression(string text, Origin origin, string owner)
    {
        var expression = SelectionExpression.Parse(text, out var problem);
        if (expression is null)
        {
            _diagnostics.Add(DiagnosticCatalogue.SelectionExpressionInvalid.At(origin.Location, text, owner, problem));
        }

        return expression;
    }

    /// <summary>The name of a function that is not here; empty when it is.</summary>
    private string Missing(IFunctionInvoker? function, FunctionTarget target, Origin origin, string caller, IReadOnlyDictionary<string, string> variables) =>
        function is null ? _missing.Add(target, variables, origin.Location, caller) : "";
}
