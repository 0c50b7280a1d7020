using System.Collections.Immutable;
using System.Text;

namespace Gatehouse.Cli;

/// <summary>Diagnostics for people: one line each, and a sum.</summary>
internal static class DiagnosticText
{
    public static string Write(ImmutableArray<Diagnostic> diagnostics, int templates)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            text.Append(diagnostic).Append('\n');
        }

        return text.Append(Count(templates, "template")).Append(": ")
            .Append(Count(diagnostics, DiagnosticSeverity.Error, "error")).Append(", ")
            .Append(Count(diagnostics, DiagnosticSeverity.Warning, "warning")).Append(", ")
            .Append(Count(diagnostics, DiagnosticSeverity.Info, "remark")).Append('\n')
            .ToString();
    }

    /// <summary>By file, then by place, so that one reads from top to bottom.</summary>
    public static IEnumerable<Diagnostic> InOrder(ImmutableArray<Diagnostic> diagnostics) => diagnostics
        .OrderBy(diagnostic => diagnostic.Location.File ?? diagnostic.Location.Template ?? "", StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Location.Line)
        .ThenBy(diagnostic => diagnostic.Location.Column);

    private static string Count(ImmutableArray<Diagnostic> diagnostics, DiagnosticSeverity severity, string noun) =>
        Count(diagnostics.Count(diagnostic => diagnostic.Severity == severity), noun);

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
