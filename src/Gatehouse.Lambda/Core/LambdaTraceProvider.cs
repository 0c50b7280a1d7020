namespace Gatehouse.Functions.Core;

/// <summary>The trace header of the invocation that runs.</summary>
public static class LambdaTraceProvider
{
    private static string? _current;

    /// <summary>The value of <c>X-Amzn-Trace-Id</c>, or null outside of a traced invocation.</summary>
    public static string? CurrentTraceId => _current ?? Environment.GetEnvironmentVariable("_X_AMZN_TRACE_ID");

    internal static void Set(string? traceId) => _current = traceId;
}
