namespace Gatehouse.Local.Functions;

/// <summary>A function failed after it had begun to stream its answer.</summary>
/// <param name="errorType">The function's error type, such as <c>Error</c> or <c>Sandbox.Timedout</c>.</param>
/// <param name="message">The function's error message.</param>
public sealed class FunctionStreamException(string errorType, string message) : IOException(message)
{
    /// <summary>The function's error type.</summary>
    public string ErrorType { get; } = errorType;
}
