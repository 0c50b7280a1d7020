using System.Collections.Immutable;

namespace Gatehouse.Local.Functions;

/// <summary>One environment of a function: a process, its Runtime API, and the invocation it serves.</summary>
internal sealed partial class ExecutionEnvironment : IRuntimeApiSession
{
    private readonly Lock _gate = new();
    private readonly FunctionHostOptions _options;
    private readonly FunctionDefinition _definition;
    private readonly IEnvironmentOwner _owner;
    private readonly ITimer _timer;
    private readonly EnvironmentLog _log;
    private RuntimeApiListener? _listener;
    private FunctionProcess? _process;
    private RuntimeApiConnection? _parked;
    private PendingInvocation? _current;
    private IStreamedBody? _stream;
    private EnvironmentState _state = EnvironmentState.Starting;
    private bool _isOverdue;
    private long _due = long.MaxValue;
    private long _set = long.MaxValue;

    public ExecutionEnvironment(FunctionDefinition definition, FunctionHostOptions options, IEnvironmentOwner owner)
    {
        _definition = definition;
        _options = options;
        _owner = owner;
        _log = new EnvironmentLog(definition.Name, options.LogSink);
        _timer = options.Time.CreateTimer(static state => ((ExecutionEnvironment)state!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Starts the process, which will serve this invocation first.</summary>
    public void Start(RuntimeLaunch launch, ImmutableDictionary<string, string> variables, PendingInvocation first)
    {
        try
        {
            lock (_gate)
            {
                if (_state == EnvironmentState.Ended) throw new ObjectDisposedException(nameof(ExecutionEnvironment));
                _current = first;
                _listener = new RuntimeApiListener();
                _listener.Run(this);
                var environment = EnvironmentVariables.For(_definition, _options, launch, variables, _listener);
                _process = FunctionProcess.Start(launch, environment, _log.Write, OnExit);
                Arm(_options.InitTimeout);
            }
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or IOException or ObjectDisposedException or System.Net.Sockets.SocketException)
        {
            End(FunctionFailure.Unhandled("Runtime.InvalidEntrypoint",
                $"RequestId: {first.Invocation.RequestId} Error: {launch.FileName} cannot be started: {exception.Message}"), first);
        }
    }

    /// <summary>Hands an invocation to the waiting process. False if the environment has ended meanwhile.</summary>
    public bool TryBegin(PendingInvocation pending)
    {
        RuntimeApiConnection connection;
        long deadline;
        lock (_gate)
        {
            if (_state != EnvironmentState.Idle || _parked is not { IsOpen: true }) return false;
            _current = pending;
            connection = _parked;
            deadline = BeginLocked(pending);
        }
        connection.SendEvent(pending.Invocation, _definition.Arn, deadline);
        return true;
    }

    /// <summary>Ends the process and gives whoever waits this answer.</summary>
    public void End(FunctionResult result, PendingInvocation? fallback = null) => End(result, fallback, seen: null);

    /// <param name="result">What the invocation in flight gets.</param>
    /// <param name="fallback">The invocation that gets it where none is in flight.</param>
    /// <param name="seen">What was in flight when the end was decided: if something else is by now, nothing ends.</param>
    private void End(FunctionResult result, PendingInvocation? fallback, (EnvironmentState State, PendingInvocation? Current)? seen)
    {
        PendingInvocation? pending;
        IStreamedBody? stream;
        bool wasFinishing;
        lock (_gate)
        {
            if (_state == EnvironmentState.Ended)
            {
                fallback?.Complete(result);
                return;
            }
            if (seen is { } then && then != (_state, _current))
            {
                ArmAnew(Left());
                return;
            }
            wasFinishing = _state == EnvironmentState.Finishing;
            _state = EnvironmentState.Ended;
            pending = _current ?? fallback;
            stream = _stream;
            _current = null;
            _stream = null;
            _parked = null;
        }
        _timer.Dispose();
        _process?.Dispose();
        _listener?.Dispose();
        if (stream is not null) FailStream(stream, result);
        pending?.Complete(WithLog(pending, result));
        _owner.OnEnded(this, wasFinishing);
    }

    /// <summary>Completes when the process is gone.</summary>
    public Task WhenExited() => _process?.Exited ?? Task.CompletedTask;

    private long BeginLocked(PendingInvocation pending)
    {
        var now = _options.Time.GetUtcNow();
        var limit = Limit(pending.Invocation);
        _parked = null;
        _state = EnvironmentState.Busy;
        pending.Started = _options.Time.GetTimestamp();
        Arm(limit);
        if (_options.LogInvocations) _log.Write($"START RequestId: {pending.Invocation.RequestId} Version: $LATEST");
        return (now + limit).ToUnixTimeMilliseconds();
    }

    private TimeSpan Limit(FunctionInvocation invocation) =>
        invocation.TimeoutLimit is { } limit && limit < _definition.Timeout ? limit : _definition.Timeout;

    private void Arm(TimeSpan wait)
    {
        _due = _options.Time.GetTimestamp() + (long)(wait.TotalSeconds * _options.Time.TimestampFrequency);
        // A timer that fires too early is set anew then: most invocations end long before, and never touch it.
        if (_due >= _set) return;
        _set = _due;
        _timer.Change(wait, Timeout.InfiniteTimeSpan);
    }

    private void ArmAnew(TimeSpan wait)
    {
        _set = _due;
        _timer.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private TimeSpan Left() => _options.Time.GetElapsedTime(_options.Time.GetTimestamp(), _due);

    private void OnTimer()
    {
        EnvironmentState state;
        PendingInvocation? pending;
        lock (_gate)
        {
            if (_state != EnvironmentState.Ended && Left() is var left && left > TimeSpan.Zero)
            {
                // The environment has got more time since it was set, or it fired a moment early.
                ArmAnew(left);
                return;
            }
            state = _state;
            pending = _current;
            if (state == EnvironmentState.Starting && pending is not null && !_isOverdue)
            {
                // AWS begins the initialisation anew then, as part of the invocation, and counts it against that.
                _isOverdue = true;
                var limit = Limit(pending.Invocation);
                Arm(limit);
                ArmAnew(limit);
                return;
            }
        }
        switch (state)
        {
            case EnvironmentState.Starting or EnvironmentState.Busy when pending is not null:
                End(FunctionFailure.TimedOut(pending.Invocation.RequestId, Limit(pending.Invocation)), null, (state, pending));
                break;
            case EnvironmentState.Starting or EnvironmentState.Idle or EnvironmentState.Finishing or EnvironmentState.Busy:
                End(FunctionFailure.Exited("", "without providing a reason"), null, (state, pending));
                break;
        }
    }

    private void OnExit(int code)
    {
        var id = _current?.Invocation.RequestId ?? "";
        End(FunctionFailure.Exited(id, ExitReason.Of(code)));
    }
}
