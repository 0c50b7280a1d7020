namespace Gatehouse.Local.Functions;

/// <summary>A function's code on disk, or why there is none.</summary>
/// <param name="Folder">The folder that becomes <c>LAMBDA_TASK_ROOT</c>.</param>
/// <param name="Assembly">The assembly a project was built to.</param>
/// <param name="Problem">What is wrong.</param>
internal sealed record FetchedCode(string Folder, string? Assembly = null, string? Problem = null)
{
    public static FetchedCode Fail(string problem) => new("", Problem: problem);
}
