using System.Collections.Immutable;

namespace Gatehouse;

/// <summary>Definitions or templates hold mistakes; <see cref="Diagnostics"/> lists them all.</summary>
/// <remarks>Thrown where a result cannot be given otherwise: by constructs and by the in-memory gateway.</remarks>
public sealed class DiagnosticException : Exception
{
    /// <summary>An exception for the given diagnostics.</summary>
    public DiagnosticException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics)) => Diagnostics = diagnostics;

    /// <summary>All diagnostics, errors and others.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
