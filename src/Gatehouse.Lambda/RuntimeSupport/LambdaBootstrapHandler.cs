namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>Serves one invocation.</summary>
/// <param name="invocation">The event and its context.</param>
public delegate Task<InvocationResponse> LambdaBootstrapHandler(InvocationRequest invocation);
