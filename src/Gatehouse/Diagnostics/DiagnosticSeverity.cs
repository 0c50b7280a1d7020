namespace Gatehouse;

/// <summary>How bad a <see cref="Diagnostic"/> is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing needs to change.</summary>
    Info,

    /// <summary>Works, but probably not as meant, or only in part.</summary>
    Warning,

    /// <summary>Nothing is written or served until it is mended.</summary>
    Error,
}
