using System.Collections.Immutable;

namespace Gatehouse;

/// <summary>An API that was read from an OpenAPI document, and what was found in reading.</summary>
/// <typeparam name="T">The kind of API.</typeparam>
/// <param name="Api">The API; as far as it could be read where there are errors.</param>
/// <param name="Diagnostics">What was found wrong, odd or without effect.</param>
public sealed record ReadDocument<T>(T Api, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    internal T Required() => HasErrors ? throw new DiagnosticException(Diagnostics) : Api;
}
