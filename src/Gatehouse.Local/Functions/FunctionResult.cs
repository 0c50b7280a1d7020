namespace Gatehouse.Local.Functions;

/// <summary>What an invocation led to.</summary>
/// <remarks>See https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html.</remarks>
public sealed record FunctionResult
{
    /// <summary>The answer, or <c>{"errorMessage": ..., "errorType": ...}</c> if the function failed.</summary>
    public ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>
    /// <c>Unhandled</c> if the function failed, <c>Handled</c> if it returned an error itself, else null
    /// (<c>X-Amz-Function-Error</c>).
    /// </summary>
    public string? FunctionError { get; init; }

    /// <summary>Lambda's status: 200 (also for a failed function), 202 for an event, 204 for a dry run, 413, 429 or 502 otherwise.</summary>
    public int StatusCode { get; init; } = 200;

    /// <summary>The concurrency limit was reached, so that the function did not run.</summary>
    public bool Throttled { get; init; }

    /// <summary>The last lines the function logged, where known.</summary>
    public string? LogTail { get; init; }

    /// <summary>
    /// The streamed answer, if the invocation asked for it and the function streams: read it to its end, then dispose of it.
    /// Reading throws <see cref="FunctionStreamException"/> if the function fails on the way.
    /// </summary>
    public Stream? StreamBody { get; init; }

    /// <summary>
    /// The content type the function gave a streamed answer: <c>application/vnd.awslambda.http-integration-response</c> if it
    /// begins with JSON metadata and eight NUL bytes.
    /// </summary>
    public string? StreamContentType { get; init; }
}
