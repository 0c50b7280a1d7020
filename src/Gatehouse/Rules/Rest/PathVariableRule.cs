using System.Text.RegularExpressions;

namespace Gatehouse.Rules;

/// <summary>Path variables that an integration or the cache takes from the request are in the route's path.</summary>
internal sealed partial class PathVariableRule : RestRouteRule
{
    private const string Prefix = "method.request.path.";

    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        var mappings = route.Integration.RequestMappings;
        var known = route.Path.Variables
            .Concat(route.Parameters.Where(parameter => parameter.Location == ParameterLocation.Path).Select(parameter => parameter.Name))
            .ToHashSet(StringComparer.Ordinal);
        var taken = mappings.Select(mapping => mapping.Source.Expression.Literal).Concat(route.CacheKeys.Select(key => key.Expression))
            .OfType<string>()
            .Where(expression => expression.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(expression => expression[Prefix.Length..])
            .Where(name => !known.Contains(name))
            .Distinct(StringComparer.Ordinal);
        foreach (var name in taken)
        {
            diagnostics.Add(DiagnosticCatalogue.PathVariableMissing.At(route.Origin.Location, route.Key, name));
        }

        CheckAddress(route, mappings, diagnostics);
    }

    /// <summary>What stands in braces in a backend's address is filled in from a mapping, or from the route's variable of that name.</summary>
    private static void CheckAddress(RestRoute route, ValueList<ParameterMapping> mappings, DiagnosticBag diagnostics)
    {
        var address = route.Integration switch
        {
            HttpProxy http => http.Uri,
            HttpCustom http => http.Uri,
            _ => TemplateText.Empty,
        };
        var filled = mappings.Where(mapping => mapping.Location == ParameterLocation.Path).Select(mapping => mapping.Name)
            .Concat(route.Path.Variables)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in Braces().Matches(string.Concat(address.Parts.OfType<LiteralPart>().Select(part => part.Text)))
            .Select(match => match.Groups[1].Value).Where(name => !filled.Contains(name)).Distinct(StringComparer.Ordinal))
        {
            diagnostics.Add(DiagnosticCatalogue.AddressVariableNotMapped.At(route.Origin.Location, route.Key, name));
        }
    }

    [GeneratedRegex(@"(?<!\$)\{([A-Za-z0-9._-]+)\+?\}")]
    private static partial Regex Braces();
}
