namespace Gatehouse.Local.Functions;

/// <summary>A handler that cannot be bound. Lambda's .NET runtime reports it under this name.</summary>
internal sealed class LambdaException(string message) : Exception(message);
