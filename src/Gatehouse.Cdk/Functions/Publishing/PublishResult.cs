namespace Gatehouse.Cdk;

/// <summary>What came of publishing a project.</summary>
internal abstract record PublishResult;

/// <summary>The project is published.</summary>
/// <param name="Folder">The folder that holds what is deployed.</param>
/// <param name="Hash">The hash of the names and contents of its files.</param>
/// <param name="IsExecutable">Whether the project is a program, not a library.</param>
internal sealed record PublishedProject(string Folder, string Hash, bool IsExecutable) : PublishResult;

/// <summary>The project does not build.</summary>
/// <param name="Output">What the compiler said, each line on a line of its own.</param>
internal sealed record PublishFailure(string Output) : PublishResult;
