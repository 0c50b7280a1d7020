namespace Gatehouse.Rules;

/// <summary>Path variables that an integration or the cache takes from the request are in the route's path.</summary>
internal sealed class PathVariableRule : RestRouteRule
{
    private const string Prefix = "method.request.path.";

    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        var mappings = route.Integration switch
        {
            MappedIntegration mapped => mapped.RequestParameters,
            HttpProxy http => http.RequestParameters,
            _ => [],
        };
        if (mappings.Count == 0 && route.CacheKeys.Count == 0)
        {
            return;
        }

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
    }
}
