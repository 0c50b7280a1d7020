using System.Globalization;

namespace Gatehouse;

/// <summary>A kind of <see cref="Diagnostic"/>: its stable code, severity, message and way out.</summary>
/// <param name="Code">The code, <c>GH</c> and four digits; it never changes meaning.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="MessageFormat">The message, with <c>{0}</c>, <c>{1}</c> ... for what was found and what is allowed.</param>
/// <param name="Help">How to correct it, in one sentence.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string MessageFormat, string Help)
{
    /// <summary>A diagnostic of this kind.</summary>
    /// <param name="location">Where the mistake is.</param>
    /// <param name="arguments">What fills <c>{0}</c>, <c>{1}</c> ... of the message.</param>
    public Diagnostic At(DiagnosticLocation location, params ReadOnlySpan<object?> arguments) =>
        new(this, string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments), location);
}
