using Gatehouse.Local.Functions;

namespace Gatehouse.Local;

/// <summary>Calls of functions with the time-out of an integration.</summary>
internal static class FunctionCalls
{
    /// <summary>Invokes a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="invocation">What it gets.</param>
    /// <param name="timeout">How long the gateway waits.</param>
    /// <param name="time">The clock.</param>
    /// <param name="trace">Gets what went in and came out; or null.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <returns>The result, or null when it took longer than allowed. The function itself runs on.</returns>
    public static async ValueTask<FunctionResult?> TryInvokeAsync(
        this IFunctionInvoker function, FunctionInvocation invocation, TimeSpan timeout, TimeProvider time, GatewayTrace? trace, CancellationToken cancellation)
    {
        if (trace is null)
        {
            return await WaitAsync(function.InvokeAsync(invocation, cancellation), timeout, time, cancellation).ConfigureAwait(false);
        }

        trace.Log($"Endpoint request body after transformations: {invocation.Payload}");
        var started = time.GetTimestamp();
        var result = await WaitAsync(function.InvokeAsync(invocation, cancellation), timeout, time, cancellation).ConfigureAwait(false);
        if (result is null)
        {
            trace.Log("Execution failed due to a timeout error");
            return null;
        }

        trace.Log($"Received response. Status: {result.StatusCode}, Integration latency: {(int)time.GetElapsedTime(started).TotalMilliseconds} ms");
        trace.Log($"Endpoint response body before transformations: {result.Payload}");
        return result;
    }

    private static async ValueTask<FunctionResult?> WaitAsync(ValueTask<FunctionResult> result, TimeSpan timeout, TimeProvider time, CancellationToken cancellation)
    {
        if (result.IsCompletedSuccessfully)
        {
            return result.Result;
        }

        try
        {
            return await result.AsTask().WaitAsync(timeout, time, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }
}
