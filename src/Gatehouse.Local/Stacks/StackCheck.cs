using System.Collections.Immutable;
using Gatehouse.Reading;
using Gatehouse.Rules;

namespace Gatehouse.Local.Stacks;

/// <summary>Checks stacks without serving them.</summary>
internal static class StackCheck
{
    /// <summary>Everything found: by loading, by reading the APIs, and by their rules; ordered by template and line.</summary>
    public static ImmutableArray<Diagnostic> Run(LoadedStacks loaded)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(loaded.Diagnostics);
        foreach (var stack in loaded.Stacks)
        {
            var apis = ApiReader.Read(stack.Template);
            diagnostics.AddRange(apis.Diagnostics);
            var found = new DiagnosticBag();
            ApiRules.Check(apis, found);
            diagnostics.AddRange(found.ToImmutable().Select(diagnostic => Placed(diagnostic, stack)));
        }

        return
        [
            .. diagnostics.ToImmutable()
                .OrderBy(diagnostic => diagnostic.Location.File ?? diagnostic.Location.Template ?? "", StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.Line),
        ];
    }

    /// <summary>A mistake of a whole API, for which no line was read, is at least in its template.</summary>
    private static Diagnostic Placed(Diagnostic diagnostic, LoadedStack stack) =>
        diagnostic.Location is { File: null, Template: null }
            ? diagnostic with { Location = diagnostic.Location with { Template = stack.Path } }
            : diagnostic;
}
