namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>What <c>/runtime/invocation/next</c> answers.</summary>
internal sealed record RuntimeEvent(
    byte[] Payload,
    string RequestId,
    string FunctionArn,
    long DeadlineMs,
    string? TraceId,
    string? ClientContext,
    string? CognitoIdentity,
    string? TenantId,
    string? InvocationId);
