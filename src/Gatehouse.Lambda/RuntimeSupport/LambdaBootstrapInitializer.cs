namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>Prepares the function before its first invocation. False ends the process without an error.</summary>
public delegate Task<bool> LambdaBootstrapInitializer();
