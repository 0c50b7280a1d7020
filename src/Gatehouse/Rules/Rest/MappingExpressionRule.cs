namespace Gatehouse.Rules;

/// <summary>A mapped value is named in API Gateway's own expressions.</summary>
internal sealed class MappingExpressionRule : RestRouteRule
{
    private static readonly string[] Request =
    [
        "method.request.header.", "method.request.multivalueheader.", "method.request.querystring.", "method.request.multivaluequerystring.",
        "method.request.path.", "method.request.body.", "context.", "stageVariables.",
    ];

    private static readonly string[] Response =
    [
        "integration.response.header.", "integration.response.multivalueheader.", "integration.response.body.", "context.", "stageVariables.",
    ];

    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        Check(route, route.Integration.RequestMappings, Request, "method.request.body", diagnostics);
        foreach (var response in route.Integration is MappedIntegration answers ? answers.Responses : [])
        {
            Check(route, response.Headers, Response, "integration.response.body", diagnostics);
        }
    }

    private static void Check(RestRoute route, ValueList<ParameterMapping> mappings, string[] prefixes, string body, DiagnosticBag diagnostics)
    {
        foreach (var mapping in mappings)
        {
            if (mapping.Source.Expression.Literal is { } expression && !IsValid(expression, prefixes, body))
            {
                diagnostics.Add(DiagnosticCatalogue.BadMappingExpression.At(route.Origin.Location, route.Key, expression));
            }
        }
    }

    private static bool IsValid(string expression, string[] prefixes, string body) =>
        expression == body
        || (expression.Length >= 2 && expression[0] == '\'' && expression[^1] == '\'')
        || prefixes.Any(prefix => expression.Length > prefix.Length && expression.StartsWith(prefix, StringComparison.Ordinal));
}
