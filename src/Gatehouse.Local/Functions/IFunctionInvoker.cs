namespace Gatehouse.Local.Functions;

/// <summary>One function that can be invoked. What the function does wrong is in the result; nothing of it is thrown.</summary>
public interface IFunctionInvoker : IAsyncDisposable
{
    /// <summary>Invokes the function once.</summary>
    /// <param name="invocation">The payload and its circumstances.</param>
    /// <param name="ct">Stops the wait for the answer. The function itself runs on to its end, as on AWS.</param>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    ValueTask<FunctionResult> InvokeAsync(FunctionInvocation invocation, CancellationToken ct);
}
