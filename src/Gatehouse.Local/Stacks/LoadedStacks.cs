using System.Collections.Immutable;

namespace Gatehouse.Local.Stacks;

/// <summary>All stacks of a path, nested ones after the stack that holds them.</summary>
/// <param name="Stacks">The stacks.</param>
/// <param name="Diagnostics">Everything found wrong or odd, also what the templates' own diagnostics say.</param>
/// <param name="Files">The files that were read, for whoever watches them.</param>
internal sealed record LoadedStacks(ImmutableArray<LoadedStack> Stacks, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
