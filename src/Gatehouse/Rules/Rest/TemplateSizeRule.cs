using System.Text;

namespace Gatehouse.Rules;

/// <summary>Mapping templates are within the size that API Gateway takes.</summary>
internal sealed class TemplateSizeRule : RestRouteRule
{
    private const int Most = 300 * 1024;

    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        if (route.Integration is not MappedIntegration mapped)
        {
            return;
        }

        foreach (var (type, template) in mapped.RequestTemplates.Concat(mapped.Responses.SelectMany(response => response.Templates)))
        {
            var length = template.Parts.OfType<LiteralPart>().Sum(part => part.Text.Length);
            if (length > Most / 4 && Encoding.UTF8.GetByteCount(template.ToString()) is > Most and var bytes)
            {
                diagnostics.Add(DiagnosticCatalogue.TemplateTooLong.At(route.Origin.Location, route.Key, type, bytes));
            }
        }
    }
}
