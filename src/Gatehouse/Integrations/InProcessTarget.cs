namespace Gatehouse;

/// <summary>A function that runs inside the process that serves the API; it cannot be deployed.</summary>
/// <param name="Name">A name for messages; the function's identity.</param>
public abstract record InProcessTarget(string Name) : FunctionTarget;
