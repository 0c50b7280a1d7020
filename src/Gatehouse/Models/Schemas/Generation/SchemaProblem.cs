namespace Gatehouse.Models;

/// <summary>Something of a type that draft-04, as API Gateway takes it, cannot say. The schema is the nearest wider one.</summary>
/// <param name="Type">The name of the type.</param>
/// <param name="Member">The name of the member; null when the type itself is meant.</param>
/// <param name="Text">What is missing and what to do about it.</param>
public sealed record SchemaProblem(string Type, string? Member, string Text)
{
    /// <summary>The problem in one line, with its place.</summary>
    public override string ToString() => Member is null ? $"{Type}: {Text}" : $"{Type}.{Member}: {Text}";
}
