using System.Collections.Immutable;

namespace Gatehouse.Local.Functions;

/// <summary>A function that runs in processes: as many environments as invocations run at once, each kept for the next.</summary>
internal sealed class ProcessFunction : IFunctionInvoker, IEnvironmentOwner
{
    private static readonly FunctionResult Accepted = new() { StatusCode = 202 };
    private static readonly FunctionResult Checked = new() { StatusCode = 204 };

    private readonly Lock _gate = new();
    private readonly FunctionHostOptions _options;
    private readonly Func<ImmutableDictionary<string, string>> _environment;
    private readonly Lazy<Task<RuntimePlan>> _plan;
    private readonly Stack<ExecutionEnvironment> _idle = [];
    private readonly Queue<PendingInvocation> _waiting = [];
    private readonly HashSet<ExecutionEnvironment> _all = [];
    private readonly CancellationTokenSource _disposed = new();
    private readonly Action _release;
    private readonly int _mostConcurrent;
    private int _concurrent;
    private int _finishing;
    private bool _retired;

    public ProcessFunction(
        FunctionDefinition definition, FunctionHostOptions options, Func<ImmutableDictionary<string, string>> environment,
        Func<FunctionDefinition, Task<RuntimePlan>> plan)
    {
        Definition = definition;
        _options = options;
        _environment = environment;
        _plan = new(() => plan(definition));
        _release = () => Interlocked.Decrement(ref _concurrent);
        _mostConcurrent = definition.ReservedConcurrency ?? options.MaxConcurrency;
    }

    public FunctionDefinition Definition { get; }

    /// <summary>Unpacks or builds the code, and says what is wrong with it.</summary>
    public Task<RuntimePlan> PrepareAsync() => _plan.Value;

    public ValueTask<FunctionResult> InvokeAsync(FunctionInvocation invocation, CancellationToken ct)
    {
        var most = invocation.Type == InvocationType.Event ? FunctionLimits.Event : FunctionLimits.Request;
        if (invocation.Payload.Length > most) return new(FunctionFailure.RequestTooLarge(invocation, most));
        switch (invocation.Type)
        {
            case InvocationType.DryRun:
                return new(Checked);
            case InvocationType.Event:
                _ = EventQueue.RunAsync(this, invocation with { Payload = invocation.Payload.ToArray() }, _options, _disposed.Token);
                return new(Accepted);
            default:
                return RunAsync(invocation, ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        ExecutionEnvironment[] environments;
        PendingInvocation[] waiting;
        lock (_gate)
        {
            if (_disposed.IsCancellationRequested) return;
            _disposed.Cancel();
            environments = [.. _all];
            waiting = [.. _waiting];
            _waiting.Clear();
        }
        foreach (var pending in waiting) pending.Complete(Stopped());
        foreach (var environment in environments) environment.End(Stopped());
        try
        {
            await Task.WhenAll(environments.Select(environment => environment.WhenExited())).WaitAsync(TimeSpan.FromSeconds(30)).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // They were killed; that the system has not reported it yet must not hold the host up.
        }
    }

    /// <summary>Another function takes this one's place: environments end as soon as they have nothing to do.</summary>
    public void Retire()
    {
        ExecutionEnvironment[] idle;
        lock (_gate)
        {
            _retired = true;
            idle = [.. _idle];
            _idle.Clear();
        }
        foreach (var environment in idle) environment.End(Stopped());
    }

    public void OnFinishing()
    {
        lock (_gate) _finishing++;
    }

    public void OnIdle(ExecutionEnvironment environment, bool wasFinishing)
    {
        PendingInvocation? next;
        lock (_gate)
        {
            if (wasFinishing) _finishing--;
            next = NextWaiting();
            if (next is null && !_retired) _idle.Push(environment);
        }
        if (next is not null)
        {
            if (!environment.TryBegin(next)) Dispatch(next);
        }
        else if (_retired)
        {
            environment.End(Stopped());
        }
    }

    public void OnEnded(ExecutionEnvironment environment, bool wasFinishing)
    {
        PendingInvocation? next;
        lock (_gate)
        {
            if (wasFinishing) _finishing--;
            _all.Remove(environment);
            next = _disposed.IsCancellationRequested || _waiting.Count <= _finishing ? null : NextWaiting();
        }
        if (next is not null) Dispatch(next);
    }

    private static FunctionResult Stopped() => FunctionFailure.Unhandled("Runtime.ExitError", "The function host was stopped.");

    private ValueTask<FunctionResult> RunAsync(FunctionInvocation invocation, CancellationToken ct)
    {
        if (Interlocked.Increment(ref _concurrent) > _mostConcurrent)
        {
            Interlocked.Decrement(ref _concurrent);
            return new(FunctionFailure.Throttled());
        }
        var pending = new PendingInvocation(invocation, _release);
        Dispatch(pending);
        return ct.CanBeCanceled && !pending.Task.IsCompleted ? WaitAsync(pending, ct) : new(pending.Task);
    }

    private static async ValueTask<FunctionResult> WaitAsync(PendingInvocation pending, CancellationToken ct)
    {
        try
        {
            return await pending.Task.WaitAsync(ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            pending.Abandon();
            throw;
        }
    }

    private void Dispatch(PendingInvocation pending)
    {
        while (true)
        {
            ExecutionEnvironment? idle = null;
            ExecutionEnvironment? started = null;
            bool isDisposed;
            lock (_gate)
            {
                isDisposed = _disposed.IsCancellationRequested;
                if (!isDisposed && !_idle.TryPop(out idle))
                {
                    // One that has just answered is free in a moment: sooner than a new process.
                    if (_finishing > _waiting.Count || _all.Count >= _options.MaxEnvironments)
                    {
                        _waiting.Enqueue(pending);
                        return;
                    }
                    started = new ExecutionEnvironment(Definition, _options, this);
                    _all.Add(started);
                }
            }
            if (isDisposed)
            {
                pending.Complete(Stopped());
                return;
            }
            if (started is not null)
            {
                _ = StartAsync(started, pending);
                return;
            }
            if (idle!.TryBegin(pending)) return;
        }
    }

    private async Task StartAsync(ExecutionEnvironment environment, PendingInvocation pending)
    {
        try
        {
            var plan = await _plan.Value.ConfigureAwait(false);
            if (plan.Launch is { } launch) environment.Start(launch, _environment(), pending);
            else environment.End(FunctionFailure.Unhandled(plan.ErrorType, $"RequestId: {pending.Invocation.RequestId} Error: {plan.Problem}"), pending);
        }
        catch (Exception exception)
        {
            // Whatever it is, the invocation must not wait for a process that never comes.
            environment.End(FunctionFailure.Unhandled("Runtime.InvalidEntrypoint", $"RequestId: {pending.Invocation.RequestId} Error: {exception.Message}"), pending);
        }
    }

    private PendingInvocation? NextWaiting()
    {
        while (_waiting.TryDequeue(out var pending))
        {
            if (!pending.IsAbandoned) return pending;
            pending.Release();
        }
        return null;
    }
}
