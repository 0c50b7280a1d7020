using Gatehouse.Velocity;

namespace Gatehouse.Rules;

/// <summary>Mapping templates parse.</summary>
internal sealed class MappingTemplateRule : RestRouteRule
{
    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        if (route.Integration is not MappedIntegration mapped)
        {
            return;
        }

        foreach (var (contentType, template) in mapped.RequestTemplates)
        {
            Check(route, $"requests of {contentType}", template, diagnostics);
        }

        foreach (var response in mapped.Responses)
        {
            foreach (var (contentType, template) in response.Templates)
            {
                Check(route, $"{contentType} of status {response.StatusCode}", template, diagnostics);
            }
        }
    }

    private static void Check(RestRoute route, string which, TemplateText template, DiagnosticBag diagnostics)
    {
        // What stands for a reference is text by the time the template runs; any text will do to see whether it parses.
        var text = template.Literal ?? string.Concat(template.Parts.Select(part => part is LiteralPart literal ? literal.Text : "x"));
        if (!VelocityTemplate.TryParse(text, VelocityDialect.ApiGateway, out _, out var error))
        {
            diagnostics.Add(DiagnosticCatalogue.BadTemplate.At(route.Origin.Location, route.Key, which, error.Message, error.Line, error.Column));
        }
    }
}
