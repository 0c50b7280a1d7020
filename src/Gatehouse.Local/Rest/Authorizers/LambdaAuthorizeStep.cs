using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Rest;

/// <summary>Asks a function who calls and what they may do, or recalls what it said.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html.</remarks>
internal sealed class LambdaAuthorizeStep : RestStep
{
    private const int MostVerdicts = 10_000;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(29);

    private readonly string _authorizer;
    private readonly AuthorizerIdentity _identity;
    private readonly IFunctionInvoker? _function;
    private readonly TimeSpan _lifetime;
    private readonly BoundedCache<AuthorizerResult>? _verdicts;
    private string _missing = "";

    private LambdaAuthorizeStep(RestAuthorizer authorizer, AuthorizerIdentity identity, IFunctionInvoker? function, BoundedCache<AuthorizerResult>? verdicts)
    {
        _authorizer = authorizer.Name;
        _identity = identity;
        _function = function;
        _lifetime = authorizer.CacheFor;
        _verdicts = verdicts;
    }

    public override string Name => AuthorizeStep.Name;

    public static RestStep For(RouteBuild route, RestAuthorizer authorizer, FunctionTarget target, AuthorizerIdentity identity)
    {
        if (route.Options.Functions.Find(target, route.Stage.Compiled.Variables) is not { } function)
        {
            var missing = route.Stage.Build.MissingFunctions.Add(
                target, route.Stage.Compiled.Variables, authorizer.Origin.Location, $"what the authorizer '{authorizer.Name}' protects");
            return new LambdaAuthorizeStep(authorizer, identity, null, null) { _missing = missing };
        }

        var keeps = authorizer.CacheFor > TimeSpan.Zero && authorizer is not RequestAuthorizer { IdentitySources.Count: 0 };
        return new LambdaAuthorizeStep(authorizer, identity, function, keeps ? Verdicts(route.Stage, authorizer, function) : null);
    }

    public override ValueTask RunAsync(RestContext context)
    {
        context.Trace?.Log($"Starting authorizer: {_authorizer} for request: {context.RequestId}");
        if (_identity.Find(context) is not { } identity)
        {
            Refuse(context, RestFailure.Unauthorized(), new() { Status = 401, Error = "Unauthorized" });
            return ValueTask.CompletedTask;
        }

        if (_function is null)
        {
            context.Trace?.Log(MissingFunctions.Log(_missing));
            context.Failure = RestFailure.AuthorizerConfiguration("Execution failed due to configuration error: Invalid permissions on Lambda function");
            return ValueTask.CompletedTask;
        }

        if (context.Trace is { } trace)
        {
            Log(trace, identity);
        }

        if (_verdicts is not null && _verdicts.TryGet(identity, context.RequestTime, out var known))
        {
            Accept(context, known);
            return ValueTask.CompletedTask;
        }

        return AskAsync(context, _function, identity);
    }

    /// <summary>Verdicts are kept per stage and authorizer; where a stage variable names the function, per function too.</summary>
    private static BoundedCache<AuthorizerResult> Verdicts(StageBuild stage, RestAuthorizer authorizer, IFunctionInvoker function)
    {
        var caches = StageCaches.Of(stage);
        return stage.Build.Shared((nameof(LambdaAuthorizeStep), stage.Stage.Name, authorizer.Name, function), () =>
        {
            var verdicts = new BoundedCache<AuthorizerResult>(MostVerdicts);
            caches.AddVerdicts(verdicts);
            return verdicts;
        });
    }

    private ValueTask AskAsync(RestContext context, IFunctionInvoker function, string identity)
    {
        var started = context.Options.Time.GetTimestamp();
        var invocation = new FunctionInvocation
        {
            Payload = _identity.Event(context, identity),
            RequestId = context.Options.Ids.Uuid(),
            TraceId = context.TraceId.Sent,
        };
        context.Trace?.Log($"Endpoint request body after transformations: {invocation.Payload}");
        ValueTask<FunctionResult> running;
        try
        {
            running = function.InvokeAsync(invocation, context.Cancellation);
        }
        catch (OperationCanceledException)
        {
            TimedOut(context);
            return ValueTask.CompletedTask;
        }

        if (!running.IsCompletedSuccessfully)
        {
            return WaitAsync(context, identity, running, invocation.RequestId, started);
        }

        Take(context, identity, running.Result, invocation.RequestId, started);
        return ValueTask.CompletedTask;
    }

    private async ValueTask WaitAsync(RestContext context, string identity, ValueTask<FunctionResult> running, string requestId, long started)
    {
        try
        {
            var result = await running.AsTask().WaitAsync(Timeout, context.Options.Time, context.Cancellation).ConfigureAwait(false);
            Take(context, identity, result, requestId, started);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            TimedOut(context);
        }
    }

    private void Take(RestContext context, string identity, FunctionResult answer, string requestId, long started)
    {
        var latency = (int)context.Options.Time.GetElapsedTime(started).TotalMilliseconds;
        var call = new AuthorizerResult { IntegrationLatency = latency, IntegrationStatus = answer.StatusCode, RequestId = requestId };
        context.Trace?.Log($"Authorizer result body before parsing: {answer.Payload}");
        if (answer.FunctionError is not null)
        {
            Refuse(context, call, FunctionErrors.Message(answer.Payload));
            return;
        }

        var problem = "Execution failed due to an internal error: the function was not run";
        if (answer.StatusCode != 200 || !AuthorizerOutput.TryRead(answer.Payload, out var result, out problem))
        {
            Refuse(context, RestFailure.AuthorizerConfiguration(problem), call with { Status = 500, Error = problem });
            return;
        }

        result = result with { IntegrationLatency = latency, IntegrationStatus = answer.StatusCode, RequestId = requestId };
        Accept(context, result);
        _verdicts?.Set(identity, result.Kept(), context.Options.Time.GetUtcNow() + _lifetime);
    }

    private static void Accept(RestContext context, AuthorizerResult result)
    {
        if (context.Trace is { } trace)
        {
            Log(trace, result);
        }

        context.Authorizer = result;
    }

    // What is captured for later is captured here, where there is a log to read it.
    private void Log(GatewayTrace trace, string identity) => trace.Log($"Incoming identity: {() => _identity.Masked(identity)}");

    private static void Log(GatewayTrace trace, AuthorizerResult result)
    {
        trace.Log($"Using valid authorizer policy for principal: {() => MaskedHeaders.Mask(result.PrincipalId ?? "")}");
        trace.Log("Successfully completed authorizer execution");
    }

    /// <summary>Only the word itself is a refusal; any other error is a mistake in the function.</summary>
    private static void Refuse(RestContext context, AuthorizerResult call, string? message)
    {
        if (message == "Unauthorized")
        {
            Refuse(context, RestFailure.Unauthorized(), call with { Status = 401, Error = message });
        }
        else
        {
            Refuse(context, RestFailure.AuthorizerConfiguration("Execution failed due to configuration error: Authorizer error"), call with { Status = 500, Error = message ?? "Authorizer error" });
        }
    }

    private static void TimedOut(RestContext context) =>
        Refuse(context, RestFailure.AuthorizerConfiguration("Execution failed due to a timeout error"), new() { Status = 500, Error = "Authorizer error" });

    private static void Refuse(RestContext context, RestFailure failure, AuthorizerResult call)
    {
        context.Trace?.Log($"Unauthorized request: {context.RequestId}");
        context.Authorizer = call;
        context.Failure = failure;
    }
}
