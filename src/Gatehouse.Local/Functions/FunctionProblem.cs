namespace Gatehouse.Local.Functions;

/// <summary>Why a function cannot be run.</summary>
/// <param name="FunctionName">The function.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record FunctionProblem(string FunctionName, string Message);
