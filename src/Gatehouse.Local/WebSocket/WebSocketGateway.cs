using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gatehouse.Local.WebSockets;

/// <summary>A WebSocket API, ready to serve.</summary>
internal sealed class WebSocketGateway : IWebSocketEndpoint
{
    private readonly WebSocketGatewayOptions _options;
    private readonly SelectionExpression _routeSelection;
    private readonly ApiKeySource _apiKeySource;
    private readonly FrozenDictionary<string, CompiledSocketStage> _stages;
    private readonly bool _isDefaultEndpointClosed;

    public WebSocketGateway(
        WebSocketGatewayOptions options, SelectionExpression routeSelection, ApiKeySource apiKeySource, IEnumerable<CompiledSocketStage> stages, bool isDefaultEndpointClosed)
    {
        _isDefaultEndpointClosed = isDefaultEndpointClosed;
        _options = options;
        _routeSelection = routeSelection;
        _apiKeySource = apiKeySource;
        _stages = stages.ToFrozenDictionary(stage => stage.Name, StringComparer.Ordinal);
    }

    /// <summary>Makes everything that can be made before the first connection.</summary>
    /// <param name="api">The definition.</param>
    /// <param name="options">The place where it runs.</param>
    /// <param name="diagnostics">What is wrong with it.</param>
    /// <returns>The gateway, or null when there are errors.</returns>
    public static WebSocketGateway? TryCompile(WebSocketApi api, WebSocketGatewayOptions options, out ImmutableArray<Diagnostic> diagnostics) =>
        new WebSocketGatewayCompiler(api, options).Compile(out diagnostics);

    /// <summary>Answers requests that are no handshakes: the management API, and what leads nowhere.</summary>
    public async ValueTask<GatewayAnswer> HandleAsync(GatewayRequest request, CancellationToken cancellation)
    {
        if (request.Refusal is not null)
        {
            return GatewayPages.Message(403, "Forbidden");
        }

        if (ConnectionPath.Parse(request.Path) is { } path && _stages.ContainsKey(path.Stage))
        {
            return await ManagementApi.AnswerAsync(_options, request, path, cancellation).ConfigureAwait(false);
        }

        if (request.Method == "GET" && !IsClosedTo(request) && _stages.ContainsKey(request.Path.Trim('/')))
        {
            var answer = GatewayPages.Message(426, "Upgrade Required");
            answer.Headers.Add("Upgrade", "websocket");
            return answer;
        }

        return GatewayPages.Message(403, "Forbidden");
    }

    /// <summary>The order of the steps: domain access, authorize, API key, throttle, integrate.</summary>
    public async ValueTask<Handshake> ConnectAsync(GatewayRequest request, CancellationToken cancellation)
    {
        if (IsClosedTo(request) || !_stages.TryGetValue(request.Path.Trim('/'), out var stage))
        {
            return new(GatewayPages.Message(403, GatewayFrame.Forbidden), null);
        }

        var now = _options.Time.GetUtcNow();
        var connectionId = _options.Ids.Extended();
        var call = Call(stage, request, connectionId, now, "CONNECT", "$connect", default, null);
        call.Trace?.Log("WebSocket Request Route: [$connect]");
        call.Trace?.Log($"Client [UserAgent: {request.Headers.Last("User-Agent")}, SourceIp: {request.SourceIp}] is connecting to WebSocket API [{_options.ApiId}].");
        if (request.Refusal is { } reason)
        {
            call.Trace?.Log($"Access denied. Reason: {reason}");
            return new(Done(call, GatewayFrame.Refusal(403, GatewayFrame.Forbidden, call)), null);
        }

        var reply = new SocketReply();
        if (stage.Routes.TryGetValue("$connect", out var route))
        {
            if (await RefuseAsync(route, call, cancellation).ConfigureAwait(false) is { } refusal)
            {
                return new(Done(call, refusal), null);
            }

            reply = route.Backend is null ? reply : await route.Backend.CallAsync(call, cancellation).ConfigureAwait(false);
            call.Trace?.Step("Integrate", reply.Error);
            if (reply.Status is < 200 or > 299)
            {
                return new(Done(call, Refused(reply, call)), null);
            }
        }

        var answer = new GatewayAnswer { Status = 101 };
        if (reply.SubProtocol is { } subProtocol)
        {
            answer.Headers.Add("Sec-WebSocket-Protocol", subProtocol);
        }

        var connection = new Connection
        {
            Id = connectionId,
            ApiId = _options.ApiId,
            Stage = stage.Name,
            Handshake = request,
            ConnectedAt = now,
            LastActiveAt = now,
            Gateway = this,
            Caller = call.Caller,
        };
        return new(Done(call, answer), new Session(connection, _options, reply.SubProtocol));
    }

    /// <summary>The order of the steps: select the route, throttle, integrate, send the response.</summary>
    public async ValueTask MessageAsync(Connection connection, ReadOnlyMemory<byte> message)
    {
        if (!_stages.TryGetValue(connection.Stage, out var stage))
        {
            await connection.CloseAsync(Closure.GoingAway).ConfigureAwait(false);
            return;
        }

        var call = Call(stage, connection.Handshake, connection.Id, connection.ConnectedAt, "MESSAGE", "", message, null);
        call.Caller = connection.Caller;
        var reply = await ReplyAsync(stage, call).ConfigureAwait(false);
        Done(call, new GatewayAnswer { Body = reply ?? default });
        if (reply is { } frame)
        {
            await connection.TrySendAsync(frame, default).ConfigureAwait(false);
        }
    }

    /// <summary>Tells the function of <c>$disconnect</c>; what it answers does not matter.</summary>
    public async ValueTask DisconnectAsync(Connection connection, Closure closure)
    {
        if (!_stages.TryGetValue(connection.Stage, out var stage) || !stage.Routes.TryGetValue("$disconnect", out var route) || route.Backend is not { } backend)
        {
            return;
        }

        var call = Call(stage, connection.Handshake, connection.Id, connection.ConnectedAt, "DISCONNECT", "$disconnect", default, closure);
        call.Caller = connection.Caller;
        call.Trace?.Log("WebSocket Request Route: [$disconnect]");
        var reply = await backend.CallAsync(call, default).ConfigureAwait(false);
        call.Trace?.Step("Integrate", reply.Error);
        Done(call, new GatewayAnswer());
    }

    private static GatewayAnswer Refused(SocketReply reply, SocketCall call)
    {
        if (reply.Payload is not { Length: > 0 } body)
        {
            return GatewayFrame.Refusal(reply.Status, reply.Status >= 500 ? GatewayFrame.InternalServerError : GatewayFrame.Forbidden, call);
        }

        var answer = GatewayFrame.Refusal(reply.Status, "", call);
        answer.Body = body;
        return answer;
    }

    private async ValueTask<GatewayAnswer?> RefuseAsync(CompiledSocketRoute route, SocketCall call, CancellationToken cancellation)
    {
        if (route.Authorizer is { } authorizer)
        {
            var refusal = await authorizer.AuthorizeAsync(call, cancellation).ConfigureAwait(false);
            call.Trace?.Step("Authorize", refusal is null ? null : "refused");
            if (refusal is not null)
            {
                return refusal;
            }
        }

        if (route.ApiKeyRequired)
        {
            var value = _apiKeySource == ApiKeySource.Header ? call.Handshake.Headers.First("x-api-key") : call.Caller?.UsageIdentifierKey;
            if (value is null || !_options.UsagePlans.At(_options.ApiId, call.Stage.Name).TryGetValue(value, out var key) || !key.Key.Enabled)
            {
                call.Trace?.Step("ApiKey", "refused");
                return GatewayFrame.Refusal(403, GatewayFrame.Forbidden, call);
            }

            call.ApiKeyId = key.Key.Id;
            return key.Throttled(method: null) is null && !IsTooFast(route)
                ? key.TryTakeQuota() ? null : GatewayFrame.Refusal(429, GatewayFrame.LimitExceeded, call)
                : GatewayFrame.Refusal(429, GatewayFrame.TooManyRequests, call);
        }

        return IsTooFast(route) ? GatewayFrame.Refusal(429, GatewayFrame.TooManyRequests, call) : null;
    }

    private async ValueTask<ReadOnlyMemory<byte>?> ReplyAsync(CompiledSocketStage stage, SocketCall call)
    {
        if (SelectRoute(stage, call) is not { } route)
        {
            call.Trace?.Step("SelectRoute", "no route");
            return GatewayFrame.Of(GatewayFrame.Forbidden, call);
        }

        call.RouteKey = route.Key;
        call.Trace?.Log($"WebSocket Request Route: [{route.Key}]");
        call.Trace?.Step("SelectRoute", route.Key);
        if (IsTooFast(route))
        {
            call.Trace?.Step("Throttle", "refused");
            return GatewayFrame.Of(GatewayFrame.TooManyRequests, call);
        }

        if (route.Backend is not { } backend)
        {
            return null;
        }

        var reply = await backend.CallAsync(call, default).ConfigureAwait(false);
        call.Trace?.Step("Integrate", reply.Error);
        return reply.Error is not null || (route.ReturnsResponse && reply.Payload is null) ? GatewayFrame.Of(GatewayFrame.InternalServerError, call)
            : route.ReturnsResponse ? reply.Payload
            : null;
    }

    private bool IsTooFast(CompiledSocketRoute route) => route.Throttle?.TryTake() == false || _options.AccountThrottle?.TryTake() == false;

    private CompiledSocketRoute? SelectRoute(CompiledSocketStage stage, SocketCall call)
    {
        if (SocketBody.Read(call.Body) is { } body)
        {
            var key = _routeSelection.Evaluate(new() { Body = body, StageVariables = stage.Variables, Context = call.Value });
            if (key is not ("$connect" or "$disconnect") && stage.Routes.TryGetValue(key, out var route))
            {
                return route;
            }
        }

        return stage.Routes.GetValueOrDefault("$default");
    }

    private SocketCall Call(
        CompiledSocketStage stage, GatewayRequest handshake, string connectionId, DateTimeOffset connectedAt, string type, string key, ReadOnlyMemory<byte> body, Closure? closure)
    {
        var requestId = _options.Ids.Extended();
        return new()
        {
            Options = _options,
            Stage = stage,
            Handshake = handshake,
            ConnectionId = connectionId,
            ConnectedAt = connectedAt,
            EventType = type,
            RouteKey = key,
            RequestId = requestId,
            Time = _options.Time.GetUtcNow(),
            Body = body,
            MessageId = type == "MESSAGE" ? _options.Ids.Extended() : null,
            Closure = closure,
            Trace = _options.IsTraced ? _options.BeginTrace(handshake with { Method = type, Body = body }, requestId) : null,
        };
    }

    /// <summary>Whether only custom domains lead to the API, and the request came by none. Backends call connections back all the same.</summary>
    private bool IsClosedTo(GatewayRequest request) => _isDefaultEndpointClosed && request.BasePath is null;

    private GatewayAnswer Done(SocketCall call, GatewayAnswer answer)
    {
        if (call.Trace is { } trace)
        {
            trace.Route = call.RouteKey;
            PlainExecutionLog.End(trace, answer);
            _options.EndTrace(trace, answer);
        }

        if (_options.AccessLog is { } log && call.Stage.AccessLog is { } line)
        {
            log(line.Render(name => name == "status" ? answer.Status.ToString(System.Globalization.CultureInfo.InvariantCulture) : call.Value(name)));
        }

        return answer;
    }
}
