using System.Text.RegularExpressions;

namespace Gatehouse.Rules;

/// <summary>Each gateway response stands once, with a status that exists and values that hold something.</summary>
internal sealed partial class GatewayResponseRule : IRule<RestApi>
{
    private static readonly string[] Prefixes =
        ["method.request.header.", "method.request.querystring.", "method.request.path.", "method.request.multivalueheader.", "method.request.multivaluequerystring.", "method.input.params.", "context.", "stageVariables."];

    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var same in api.GatewayResponses.GroupBy(response => response.Type).Where(same => same.Count() > 1))
        {
            diagnostics.Add(DiagnosticCatalogue.DuplicateGatewayResponse.At(api.Origin.Location, same.Key.Name()));
        }

        foreach (var response in api.GatewayResponses.Where(response => response.StatusCode is < 100 or > 599))
        {
            diagnostics.Add(DiagnosticCatalogue.BadStatusCode.At(api.Origin.Location, response.Type.Name(), response.StatusCode));
        }

        foreach (var response in api.GatewayResponses)
        {
            CheckValues(response, api, diagnostics);
        }
    }

    private static void CheckValues(GatewayResponse response, RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var (type, template) in response.Templates)
        {
            if (template.Literal is "")
            {
                diagnostics.Add(DiagnosticCatalogue.EmptyGatewayResponse.At(api.Origin.Location, response.Type.Name(), type));
            }

            if (template.Literal is { } text && Directive().Match(text) is { Success: true } directive)
            {
                diagnostics.Add(DiagnosticCatalogue.DirectiveInGatewayResponse.At(api.Origin.Location, response.Type.Name(), directive.Value));
            }
        }

        foreach (var header in response.Headers)
        {
            var expression = header.Source.Expression.Literal;
            if (expression is "")
            {
                diagnostics.Add(DiagnosticCatalogue.EmptyGatewayResponse.At(api.Origin.Location, response.Type.Name(), header.Name));
            }
            else if (expression is not null && !IsExpression(expression))
            {
                diagnostics.Add(DiagnosticCatalogue.BadGatewayResponseExpression.At(api.Origin.Location, response.Type.Name(), expression));
            }
        }
    }

    private static bool IsExpression(string expression) =>
        (expression.Length >= 2 && expression[0] == '\'' && expression[^1] == '\'')
        || Prefixes.Any(prefix => expression.Length > prefix.Length && expression.StartsWith(prefix, StringComparison.Ordinal));

    [GeneratedRegex(@"#\{?(if|elseif|else|end|set|foreach|macro)\b")]
    private static partial Regex Directive();
}
