namespace Gatehouse.Local.Functions;

/// <summary>What the process says through the Runtime API.</summary>
internal sealed partial class ExecutionEnvironment
{
    public void OnNext(RuntimeApiConnection connection)
    {
        PendingInvocation? first = null;
        var wasFinishing = false;
        long deadline = 0;
        lock (_gate)
        {
            if (_state == EnvironmentState.Ended) return;
            _parked = connection;
            if (_state == EnvironmentState.Busy) return;
            wasFinishing = _state == EnvironmentState.Finishing;
            if (_state == EnvironmentState.Starting && _current is { } pending)
            {
                first = pending;
                deadline = BeginLocked(pending);
            }
            else
            {
                _state = EnvironmentState.Idle;
                Arm(_options.IdleTimeout);
            }
        }
        if (first is null) _owner.OnIdle(this, wasFinishing);
        else connection.SendEvent(first.Invocation, _definition.Arn, deadline);
    }

    public bool OnResponse(string requestId, byte[] answer) => Finish(requestId, new FunctionResult { Payload = answer });

    public bool OnTooLarge(string requestId) => Finish(requestId, FunctionFailure.Unhandled(
        "Function.ResponseSizeTooLarge", "Response payload size exceeded maximum allowed payload size (6291556 bytes)."));

    public bool OnError(string requestId, string? errorType, byte[] error) => Finish(requestId, FunctionFailure.Reported(errorType, error));

    public void OnInitError(string? errorType, byte[] error) => End(FunctionFailure.Reported(errorType, error));

    public IStreamedBody? OnStreamBegin(RuntimeApiRequest request)
    {
        lock (_gate)
        {
            if (_state != EnvironmentState.Busy || _current is not { } pending || pending.Invocation.RequestId != request.RequestId) return null;
            if (!pending.Invocation.StreamResponse || pending.IsAbandoned) return _stream = new GatheredStream(FunctionLimits.Answer);
            var piped = new PipedStream();
            _stream = piped;
            pending.Answer(new FunctionResult { StreamBody = piped.Reader, StreamContentType = request.ContentType });
            return piped;
        }
    }

    public void OnStreamEnd(IStreamedBody stream)
    {
        string id;
        lock (_gate)
        {
            if (_stream != stream || _current is not { } pending) return;
            _stream = null;
            id = pending.Invocation.RequestId;
        }
        if (stream is PipedStream piped)
        {
            piped.Complete();
            Finish(id, new FunctionResult());
            return;
        }
        var gathered = (GatheredStream)stream;
        if (gathered.Overflowed) OnTooLarge(id);
        else if (gathered.Error is { } error) Finish(id, FunctionFailure.Reported(error.Type, error.Document));
        else Finish(id, new FunctionResult { Payload = gathered.ToArray() });
    }

    /// <summary>A process that no longer waits for invocations is of no use.</summary>
    public void OnClosed(RuntimeApiConnection connection)
    {
        lock (_gate)
        {
            if (_parked != connection) return;
        }
        End(FunctionFailure.Exited("", "without providing a reason"));
    }

    private bool Finish(string requestId, FunctionResult result)
    {
        PendingInvocation pending;
        lock (_gate)
        {
            if (_state != EnvironmentState.Busy || _current is not { } current || current.Invocation.RequestId != requestId) return false;
            pending = current;
            _current = null;
            _state = EnvironmentState.Finishing;
            Arm(_definition.Timeout);
        }
        if (_options.LogInvocations) LogReport(pending);
        _owner.OnFinishing();
        pending.Complete(WithLog(pending, result));
        return true;
    }

    private FunctionResult WithLog(PendingInvocation pending, FunctionResult result) =>
        pending.Invocation.IncludeLogTail ? result with { LogTail = _log.Tail() } : result;

    private void LogReport(PendingInvocation pending)
    {
        var elapsed = _options.Time.GetElapsedTime(pending.Started).TotalMilliseconds;
        var id = pending.Invocation.RequestId;
        _log.Write($"END RequestId: {id}");
        _log.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"REPORT RequestId: {id}\tDuration: {elapsed:0.00} ms\tBilled Duration: {Math.Ceiling(elapsed):0} ms\tMemory Size: {_definition.MemorySize} MB"));
    }

    private static void FailStream(IStreamedBody stream, FunctionResult result)
    {
        if (stream is not PipedStream piped) return;
        piped.Fail(FunctionFailure.TypeOf(result), result.Payload.ToArray());
        piped.Complete();
    }
}
