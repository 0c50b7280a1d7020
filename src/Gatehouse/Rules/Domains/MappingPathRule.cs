namespace Gatehouse.Rules;

/// <summary>Base paths are of the characters that API Gateway takes, and each leads to one stage.</summary>
internal sealed class MappingPathRule : IRule<CustomDomain>
{
    private const int LongestKey = 300;
    private const string Punctuation = "$-_.+!*'()";

    public void Check(CustomDomain domain, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mapping in domain.Mappings)
        {
            if (!IsValid(mapping.Path))
            {
                diagnostics.Add(DiagnosticCatalogue.BadMappingPath.At(mapping.Origin.Or(domain.Origin).Location, mapping.Path));
            }

            if (!seen.Add(mapping.Path))
            {
                diagnostics.Add(DiagnosticCatalogue.DuplicateMapping.At(mapping.Origin.Or(domain.Origin).Location, mapping.Path, domain.Name));
            }
        }
    }

    private static bool IsValid(string path) =>
        path.Length <= LongestKey
        && (path.Length == 0 || path.Split('/').All(segment => segment.Length > 0 && segment.All(IsAllowed)));

    private static bool IsAllowed(char character) => char.IsAsciiLetterOrDigit(character) || Punctuation.Contains(character, StringComparison.Ordinal);
}
