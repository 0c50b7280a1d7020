using Gatehouse.Local.Functions;

namespace Gatehouse.Local;

/// <summary>Calls of functions with the time-out of an integration.</summary>
internal static class FunctionCalls
{
    /// <summary>Invokes a function.</summary>
    /// <returns>The result, or null when it took longer than allowed. The function itself runs on.</returns>
    public static async ValueTask<FunctionResult?> TryInvokeAsync(
        this IFunctionInvoker function, FunctionInvocation invocation, TimeSpan timeout, TimeProvider time, CancellationToken cancellation)
    {
        var result = function.InvokeAsync(invocation, cancellation);
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
