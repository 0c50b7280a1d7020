using System.Collections.Immutable;

namespace Gatehouse;

/// <summary>The source text of a typed client, and what was found in writing it.</summary>
/// <param name="Text">The source text; empty when there are errors.</param>
/// <param name="Diagnostics">What was found: the definition's mistakes, and schemas that no type can express.</param>
public sealed record WrittenClient(string Text, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether there are errors, so that nothing was written.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
