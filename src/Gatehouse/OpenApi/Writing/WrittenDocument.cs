using System.Collections.Immutable;

namespace Gatehouse;

/// <summary>An API as an OpenAPI document, and what was found in writing.</summary>
/// <param name="Document">The document; empty where there are errors.</param>
/// <param name="Diagnostics">What was found wrong or worth a remark.</param>
public sealed record WrittenDocument(TemplateMap Document, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the definition holds mistakes, so that nothing was written.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
