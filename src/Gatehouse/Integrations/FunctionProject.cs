namespace Gatehouse;

/// <summary>A function that is a C# project; it can be served locally, and is deployed by way of a construct.</summary>
/// <param name="Path">The folder of the project, or its <c>.csproj</c>.</param>
public sealed record FunctionProject(string Path) : FunctionTarget;
