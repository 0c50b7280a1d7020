namespace Gatehouse.Rules;

/// <summary>Templates map text: bodies of binary media types are converted before.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings-workflow.html.</remarks>
internal sealed class BinaryTemplateRule : RestRouteRule
{
    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        if (route.Integration is not MappedIntegration { ContentHandling: not ContentHandling.ConvertToText } mapped)
        {
            return;
        }

        foreach (var (contentType, _) in mapped.RequestTemplates)
        {
            if (api.BinaryMediaTypes.FirstOrDefault(type => Covers(type, contentType)) is { } binary)
            {
                diagnostics.Add(DiagnosticCatalogue.TemplateForBinary.At(route.Origin.Location, route.Key, contentType, binary));
                return;
            }
        }
    }

    private static bool Covers(string binary, string contentType) =>
        binary == "*/*"
        || binary.Equals(contentType, StringComparison.OrdinalIgnoreCase)
        || (binary.EndsWith("/*", StringComparison.Ordinal) && contentType.StartsWith(binary[..^1], StringComparison.OrdinalIgnoreCase));
}
