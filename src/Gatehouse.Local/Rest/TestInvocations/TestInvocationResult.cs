namespace Gatehouse.Local.Rest;

/// <summary>What a test invocation led to.</summary>
/// <param name="Answer">The answer; only the headers that the API itself sets.</param>
/// <param name="Log">The execution log, one line each.</param>
/// <param name="Latency">How long the call took.</param>
internal sealed record TestInvocationResult(GatewayAnswer Answer, string Log, TimeSpan Latency);
