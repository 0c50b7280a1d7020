namespace Gatehouse.Local.Functions;

/// <summary>How a function is started, or why it cannot be.</summary>
internal sealed record RuntimePlan
{
    public RuntimeLaunch? Launch { get; private init; }

    public string Problem { get; private init; } = "";

    public string ErrorType { get; private init; } = "Runtime.InvalidEntrypoint";

    public static RuntimePlan Start(RuntimeLaunch launch) => new() { Launch = launch };

    public static RuntimePlan Fail(string problem) => new() { Problem = problem };

    public static RuntimePlan Fail(string errorType, string problem) => new() { ErrorType = errorType, Problem = problem };
}
