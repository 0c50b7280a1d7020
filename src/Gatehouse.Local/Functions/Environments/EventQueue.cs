namespace Gatehouse.Local.Functions;

/// <summary>Runs an event that nobody waits for; one that fails is tried twice more.</summary>
/// <remarks>See https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html.</remarks>
internal static class EventQueue
{
    private static readonly TimeSpan ThrottledWait = TimeSpan.FromSeconds(1);

    public static async Task RunAsync(IFunctionInvoker function, FunctionInvocation invocation, FunctionHostOptions options, CancellationToken ct)
    {
        var awaited = invocation with { Type = InvocationType.RequestResponse };
        try
        {
            for (var failures = 0; ;)
            {
                var result = await function.InvokeAsync(awaited, ct).ConfigureAwait(false);
                if (result.Throttled)
                {
                    await Task.Delay(ThrottledWait, options.Time, ct).ConfigureAwait(false);
                    continue;
                }
                if (result.FunctionError is null || failures == options.EventRetryDelays.Length) return;
                await Task.Delay(options.EventRetryDelays[failures++], options.Time, ct).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The host ends: events still queued are lost, as the queue is not kept anywhere.
        }
    }
}
