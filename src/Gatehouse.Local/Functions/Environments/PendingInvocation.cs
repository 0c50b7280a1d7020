namespace Gatehouse.Local.Functions;

/// <summary>An invocation on its way: waiting for an environment, or in one.</summary>
internal sealed class PendingInvocation(FunctionInvocation invocation, Action release)
{
    private readonly TaskCompletionSource<FunctionResult> _source =
        new(invocation.ContinuesAtOnce ? TaskCreationOptions.None : TaskCreationOptions.RunContinuationsAsynchronously);
    private int _released;

    public FunctionInvocation Invocation { get; } = invocation;

    public Task<FunctionResult> Task => _source.Task;

    /// <summary>When it was handed to its environment, in ticks of the clock.</summary>
    public long Started { get; set; }

    /// <summary>The caller gave up before an environment was found: nobody will see an answer.</summary>
    public bool IsAbandoned { get; private set; }

    public void Abandon() => IsAbandoned = true;

    /// <summary>Gives the answer. The invocation still counts as running until <see cref="Release"/>.</summary>
    public void Answer(FunctionResult result) => _source.TrySetResult(result);

    public void Release()
    {
        if (Interlocked.Exchange(ref _released, 1) == 0) release();
    }

    public void Complete(FunctionResult result)
    {
        Release();
        Answer(result);
    }
}
