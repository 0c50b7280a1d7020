namespace Gatehouse.Local.Functions;

/// <summary>Code that lies in a folder, such as an asset of a cloud assembly. It is run in place.</summary>
/// <param name="Path">The folder that becomes <c>LAMBDA_TASK_ROOT</c>.</param>
public sealed record FolderCode(string Path) : FunctionCode;
