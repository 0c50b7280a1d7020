using System.Text.RegularExpressions;

namespace Gatehouse.Rules;

/// <summary>Selection patterns are regular expressions, each stands once, and one response has none.</summary>
internal sealed partial class SelectionPatternRule : RestRouteRule
{
    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        if (route.Integration is not MappedIntegration mapped)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var response in mapped.Responses)
        {
            var pattern = response.SelectionPattern;
            if (!seen.Add(pattern ?? ""))
            {
                // A body has one response for a pattern, so that an API to be written must not have two; a Method may.
                var kind = route.Origin.Location.Template is null ? DiagnosticCatalogue.DuplicateSelectionPattern : DiagnosticCatalogue.SharedSelectionPattern;
                diagnostics.Add(kind.At(route.Origin.Location, route.Key, pattern ?? "(none)"));
            }

            if (pattern is not null && RegexProblem(pattern) is { } problem)
            {
                diagnostics.Add(DiagnosticCatalogue.BadRegularExpression.At(route.Origin.Location, route.Key, pattern, problem));
            }
        }
    }

    /// <summary>A brace that Java, whose expressions these are, takes for a broken repetition, and .NET for itself.</summary>
    [GeneratedRegex(@"(?<=^(?:[^\\\[]|\\[^pPxQkN]|\\[pPxkN]\{[^}]*\}|\[(?:[^\\\]]|\\.)*\])*)\{(?!\d+(?:,\d*)?\})")]
    private static partial Regex OpenBrace();

    internal static string? RegexProblem(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return OpenBrace().Match(pattern) is { Success: true } brace
                ? $"the brace at character {brace.Index + 1} is no number of repetitions; write \\{{ for the brace itself."
                : null;
        }
        catch (RegexParseException error)
        {
            return error.Message;
        }
    }
}
