namespace Gatehouse.Rules;

/// <summary>Mapping templates and expressions ask for what there is.</summary>
internal sealed class MappingVariableRule : RestRouteRule
{
    private const string Context = "context.";

    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        var mapped = route.Integration as MappedIntegration;
        var responses = mapped?.Responses ?? [];
        var expressions = route.Integration.RequestMappings.Concat(responses.SelectMany(response => response.Headers))
            .Select(mapping => mapping.Source.Expression.Literal)
            .Where(expression => expression?.StartsWith(Context, StringComparison.Ordinal) == true && expression.Length > Context.Length)
            .Select(expression => MappingVariables.UnknownContext(expression![Context.Length..]));
        var templates = (mapped?.RequestTemplates ?? []).Values.Concat(responses.SelectMany(response => response.Templates.Values))
            .SelectMany(template => MappingVariables.UnknownIn(template.Literal ?? string.Concat(template.Parts.OfType<LiteralPart>().Select(part => part.Text))))
            .Select(unknown => ((string, string?)?)unknown);
        foreach (var unknown in expressions.Concat(templates).Distinct())
        {
            if (unknown is var (found, nearest))
            {
                diagnostics.Add(DiagnosticCatalogue.UnknownTemplateVariable.At(route.Origin.Location, route.Key, found, nearest is null ? "" : $" Did you mean {nearest}?"));
            }
        }
    }
}
