using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Rest;

/// <summary>Invokes a function.</summary>
internal sealed class InvokeFunctionStep : RestStep
{
    private const string InvocationTypeHeader = "X-Amz-Invocation-Type";

    private readonly IFunctionInvoker _function;
    private readonly TimeSpan _timeout;
    private readonly bool _stream;
    private readonly string _name;

    private InvokeFunctionStep(string name, IFunctionInvoker function, TimeSpan timeout, bool stream)
    {
        _name = name;
        _function = function;
        _timeout = timeout;
        _stream = stream;
    }

    public override string Name => IntegrateStep.Name;

    public static RestStep For(RouteBuild route, FunctionTarget target, bool stream)
    {
        if (route.Options.Functions.Find(target, route.Stage.Compiled.Variables) is { } function)
        {
            var name = target is FunctionArn arn ? route.Stage.ResolveWithVariables(arn.Arn) : target.ToString();
            return new InvokeFunctionStep(name, function, route.Route.Integration.Timeout, stream);
        }

        return new MissingFunctionStep(route.Stage.Build.MissingFunctions.Add(target, route.Stage.Compiled.Variables, route.Route.Origin.Location, route.Route.Key));
    }

    public override ValueTask RunAsync(RestContext context)
    {
        var started = context.Options.Time.GetTimestamp();
        ExecutionLog.Sending(context, _name);
        var requestId = context.Options.Ids.Uuid();
        ValueTask<FunctionResult> running;
        try
        {
            running = _function.InvokeAsync(
                new()
                {
                    Payload = context.Call!.Body,
                    RequestId = requestId,
                    TraceId = context.TraceId.Sent,
                    Type = InvocationTypeOf(context),
                    StreamResponse = _stream,
                    ContinuesAtOnce = !_stream,
                },
                context.Cancellation);
        }
        catch (OperationCanceledException)
        {
            context.Failure = RestFailure.Stopped();
            return ValueTask.CompletedTask;
        }

        if (!running.IsCompletedSuccessfully)
        {
            return WaitAsync(context, running.AsTask(), requestId, started);
        }

        Take(context, running.Result, requestId, started);
        return ValueTask.CompletedTask;
    }

    private async ValueTask WaitAsync(RestContext context, Task<FunctionResult> running, string requestId, long started)
    {
        try
        {
            Take(context, await running.WaitAsync(_timeout, context.Options.Time, context.Cancellation).ConfigureAwait(false), requestId, started);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            context.Failure = exception is TimeoutException ? RestFailure.TimedOut() : RestFailure.Stopped();
            _ = DiscardAsync(running);
        }
    }

    /// <summary>Closes a stream that begins when nobody waits for it any more: its function would write to it for ever.</summary>
    private static async Task DiscardAsync(Task<FunctionResult> running)
    {
        try
        {
            if ((await running.ConfigureAwait(false)).StreamBody is { } stream)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The function was not begun.
        }
    }

    private static void Take(RestContext context, FunctionResult result, string requestId, long started)
    {
        context.IntegrationLatency = (int)context.Options.Time.GetElapsedTime(started).TotalMilliseconds;
        if (result.Throttled)
        {
            context.Failure = RestFailure.Internal("Execution failed due to configuration error: Rate Exceeded.");
            return;
        }

        if (result.StatusCode == 413)
        {
            context.Failure = RestFailure.TooLarge("Request Too Long");
            return;
        }

        context.Reply = new()
        {
            Status = result.StatusCode is 202 or 204 ? 200 : result.StatusCode,
            Body = result.Payload,
            RequestId = requestId,
            Stream = result.StreamBody,
            HasMetadata = result.StreamContentType == "application/vnd.awslambda.http-integration-response",
            IsFunctionError = result.FunctionError is not null,
        };
        ExecutionLog.Received(context, context.Reply);
    }

    private static InvocationType InvocationTypeOf(RestContext context) => context.Call!.Headers.Last(InvocationTypeHeader) switch
    {
        "Event" => InvocationType.Event,
        "DryRun" => InvocationType.DryRun,
        _ => InvocationType.RequestResponse,
    };
}
