namespace Gatehouse.Rules;

/// <summary>Base paths of several levels need a regional domain, TLS 1.2 and a stage, and there are at most 200 of them.</summary>
internal sealed class MappingLevelRule : IRule<CustomDomain>
{
    private const int Most = 200;

    public void Check(CustomDomain domain, DiagnosticBag diagnostics)
    {
        var several = domain.Mappings.Where(mapping => mapping.IsMultiLevel).ToList();
        foreach (var mapping in several)
        {
            if (domain.Endpoint != RestEndpointType.Regional)
            {
                diagnostics.Add(DiagnosticCatalogue.LevelsNotRegional.At(mapping.Origin.Or(domain.Origin).Location, mapping.Path, domain.Endpoint));
            }

            if (domain.SecurityPolicy == TlsSecurityPolicy.Tls10)
            {
                diagnostics.Add(DiagnosticCatalogue.LevelsNeedTls12.At(mapping.Origin.Or(domain.Origin).Location, mapping.Path));
            }
        }

        foreach (var mapping in domain.Mappings.Where(mapping => mapping.Stage is null && (mapping.IsMultiLevel || mapping.Protocol is ApiProtocol.Http or ApiProtocol.WebSocket)))
        {
            diagnostics.Add(DiagnosticCatalogue.MappingNeedsStage.At(mapping.Origin.Or(domain.Origin).Location, mapping.Path));
        }

        if (several.Count > Most)
        {
            diagnostics.Add(DiagnosticCatalogue.TooManyMappings.At(domain.Origin.Location, domain.Name, several.Count));
        }
    }
}
