namespace Gatehouse.Local.Functions;

/// <summary>A function in this process that takes and gives bytes.</summary>
/// <param name="payload">The event, JSON in UTF-8.</param>
/// <param name="context">The invocation's circumstances.</param>
public delegate ValueTask<ReadOnlyMemory<byte>> FunctionHandler(ReadOnlyMemory<byte> payload, FunctionContext context);
