namespace Gatehouse.Rules;

/// <summary>A parameter's name stands once in query string, headers and path together, and is made of the characters API Gateway takes.</summary>
internal sealed class ParameterNameRule : RestRouteRule
{
    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        if (route.Parameters.Count == 0)
        {
            // The path has been checked when it was parsed.
            return;
        }

        var declared = route.Parameters.Select(parameter => (parameter.Location, parameter.Name))
            .Concat(route.Path.Variables.Select(name => (Location: ParameterLocation.Path, Name: name)))
            .Distinct()
            .ToList();
        foreach (var name in declared.GroupBy(parameter => parameter.Name).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            diagnostics.Add(DiagnosticCatalogue.ParameterInTwoPlaces.At(route.Origin.Location, route.Key, name));
        }

        foreach (var (_, name) in declared.Where(parameter => parameter.Name.Length == 0 || !parameter.Name.All(IsNameCharacter)))
        {
            diagnostics.Add(DiagnosticCatalogue.BadParameterName.At(route.Origin.Location, route.Key, name));
        }

        foreach (var parameter in route.Parameters.Where(parameter =>
            parameter is { Location: ParameterLocation.Path, Required: true } && !route.Path.Variables.Contains(parameter.Name, StringComparer.Ordinal)))
        {
            diagnostics.Add(DiagnosticCatalogue.PathParameterNotInPath.At(route.Origin.Location, route.Key, parameter.Name));
        }
    }

    private static bool IsNameCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '$' or '-';
}
