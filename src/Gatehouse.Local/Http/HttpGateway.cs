using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gatehouse.Local.Http;

/// <summary>An HTTP API, ready to serve.</summary>
internal sealed class HttpGateway : IApiEndpoint
{
    private readonly HttpGatewayOptions _options;
    private readonly RouteTable _routes;
    private readonly FrozenDictionary<string, CompiledStage> _stages;
    private readonly CorsPolicy? _cors;
    private readonly bool _isDefaultEndpointClosed;

    public HttpGateway(HttpGatewayOptions options, RouteTable routes, IEnumerable<CompiledStage> stages, CorsPolicy? cors, bool isDefaultEndpointClosed)
    {
        _isDefaultEndpointClosed = isDefaultEndpointClosed;
        _options = options;
        _routes = routes;
        _stages = stages.ToFrozenDictionary(stage => stage.Name, StringComparer.Ordinal);
        _cors = cors;
    }

    /// <summary>Makes everything that can be made before the first request.</summary>
    /// <param name="api">The definition.</param>
    /// <param name="options">The place where it runs.</param>
    /// <param name="diagnostics">What is wrong with it.</param>
    /// <returns>The gateway, or null when there are errors.</returns>
    public static HttpGateway? TryCompile(HttpApi api, HttpGatewayOptions options, out ImmutableArray<Diagnostic> diagnostics) =>
        new HttpGatewayCompiler(api, options).Compile(out diagnostics);

    public async ValueTask<GatewayAnswer> HandleAsync(GatewayRequest request, CancellationToken cancellation)
    {
        var requestId = _options.Ids.Extended();
        var call = new HttpCall
        {
            Options = _options,
            Request = request,
            RequestId = requestId,
            Time = _options.Time.GetUtcNow(),
            Headers = request.Headers,
            QueryString = request.Query,
            Trace = _options.BeginTrace(request, requestId),
        };
        var answer = await RunAsync(call, cancellation).ConfigureAwait(false);
        answer.Headers.Set("Apigw-Requestid", requestId);
        HttpAccessLog.Write(call, answer);
        return answer;
    }

    /// <summary>The order of the steps: domain access, CORS, match, throttle, authorize, map, integrate, map.</summary>
    private async ValueTask<GatewayAnswer> RunAsync(HttpCall call, CancellationToken cancellation)
    {
        if (call.Request.Refusal is { } reason)
        {
            call.Stage = FindStage(call);
            call.Trace?.Step("DomainAccess", reason);
            call.Trace?.Log($"Access denied. Reason: {reason}");
            return HttpErrors.Forbidden();
        }

        if (_isDefaultEndpointClosed && call.Request.BasePath is null)
        {
            call.Trace?.Step("Match", "the default endpoint is disabled");
            return HttpErrors.Forbidden();
        }

        if (_cors?.Preflight(call.Request) is { } preflight)
        {
            call.Stage = FindStage(call);
            call.Trace?.Step("Cors", "preflight");
            return preflight;
        }

        var answer = await RouteAsync(call, cancellation).ConfigureAwait(false);
        _cors?.Apply(call.Request, answer);
        return answer;
    }

    private async ValueTask<GatewayAnswer> RouteAsync(HttpCall call, CancellationToken cancellation)
    {
        if (!TryMatch(call))
        {
            call.Trace?.Step("Match", "no route");
            return HttpErrors.NotFound();
        }

        var route = call.Route!;
        call.Trace?.Step("Match", route.Key);
        if (route.Throttle?.TryTake() == false || _options.AccountThrottle?.TryTake() == false)
        {
            call.Trace?.Step("Throttle", "refused");
            return HttpErrors.TooManyRequests();
        }

        if (route.Authorizer is { } authorizer)
        {
            var refusal = await authorizer.AuthorizeAsync(call, cancellation).ConfigureAwait(false);
            call.Trace?.Step("Authorize", refusal is null ? null : call.AuthorizerError ?? "refused");
            if (refusal is not null)
            {
                return refusal;
            }
        }

        route.RequestMapping?.Apply(call);
        var started = _options.Time.GetTimestamp();
        var answer = await route.Backend.CallAsync(call, cancellation).ConfigureAwait(false);
        call.IntegrationLatency = _options.Time.GetElapsedTime(started);
        call.Trace?.Step("Integrate", call.IntegrationError);
        if (call.IntegrationError is null)
        {
            route.ResponseMapping?.Apply(call, answer);
        }

        return answer;
    }

    private bool TryMatch(HttpCall call)
    {
        if (FindStage(call) is not { } stage)
        {
            return false;
        }

        call.Stage = stage;
        var path = stage.IsDefault ? call.Request.Path : call.Request.Path[(stage.Name.Length + 1)..];
        call.Path = RequestPath.Parse(path, _options.IgnoreTrailingSlash);
        if (call.Trace is { } trace)
        {
            PlainExecutionLog.Begin(trace, call.Path.Encoded);
        }

        var index = _routes.Find(call.Request.Method, call.Path.Segments);
        if (index < 0)
        {
            return false;
        }

        call.Route = stage.Routes[index];
        call.PathParameters = call.Path.Variables(call.Route.Definition.Path);
        return true;
    }

    // The stage of the custom domain, or that which the first segment names; else the one that needs no segment.
    private CompiledStage? FindStage(HttpCall call)
    {
        if (call.Request.MappedStage is { } mapped)
        {
            return _stages.GetValueOrDefault(mapped);
        }

        var path = call.Request.Path.AsSpan().TrimStart('/');
        var name = path[..(path.IndexOf('/') is >= 0 and var end ? end : path.Length)];
        if (!name.IsEmpty && name[0] != '$' && call.Request.Path[1] != '/' && _stages.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var stage))
        {
            return stage;
        }

        return _stages.GetValueOrDefault("$default");
    }
}
