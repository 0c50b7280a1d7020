namespace Gatehouse.Local.Functions;

/// <summary>One invocation of a function.</summary>
public sealed record FunctionInvocation
{
    /// <summary>The event, JSON in UTF-8. It must stay as it is until the function has ended, also when the wait for it is cancelled.</summary>
    public required ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>The invocation's id, as the function's context shows it.</summary>
    public required string RequestId { get; init; }

    /// <summary>The value of <c>X-Amzn-Trace-Id</c>, if the request is traced.</summary>
    public string? TraceId { get; init; }

    /// <summary>Whether to wait for the answer. The default is <see cref="InvocationType.RequestResponse"/>.</summary>
    public InvocationType Type { get; init; }

    /// <summary>JSON that the function's context shows as the client context. The default is none.</summary>
    public string? ClientContext { get; init; }

    /// <summary>A limit below the function's own time-out. The default is the function's own.</summary>
    public TimeSpan? TimeoutLimit { get; init; }

    /// <summary>
    /// Hand a streamed answer on as <see cref="FunctionResult.StreamBody"/> while it is produced.
    /// The default is false: it is gathered into <see cref="FunctionResult.Payload"/>.
    /// </summary>
    public bool StreamResponse { get; init; }

    /// <summary>Return the last lines of the log as <see cref="FunctionResult.LogTail"/>. The default is false.</summary>
    public bool IncludeLogTail { get; init; }

    /// <summary>
    /// Whether whoever waits goes on on the thread that read the answer, which spares a change of threads but must not block.
    /// Only for invocations whose answer is not streamed.
    /// </summary>
    internal bool ContinuesAtOnce { get; init; }
}
