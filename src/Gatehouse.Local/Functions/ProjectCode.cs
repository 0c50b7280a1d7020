namespace Gatehouse.Local.Functions;

/// <summary>A C# project, built once per host with <c>dotnet build</c> before the first invocation.</summary>
/// <param name="ProjectPath">The project file, or the folder that holds exactly one.</param>
public sealed record ProjectCode(string ProjectPath) : FunctionCode;
