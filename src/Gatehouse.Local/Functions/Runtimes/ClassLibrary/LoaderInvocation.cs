namespace Gatehouse.Local.Functions;

/// <summary>An invocation as the Runtime API hands it to a class-library function.</summary>
internal sealed record LoaderInvocation(byte[] Payload, string RequestId, string FunctionArn, long DeadlineMs, string? TraceId);
