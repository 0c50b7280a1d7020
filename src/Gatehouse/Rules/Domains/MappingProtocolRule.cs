namespace Gatehouse.Rules;

/// <summary>A domain leads to WebSocket APIs or to others, not to both; only regional domains lead to HTTP and WebSocket APIs.</summary>
internal sealed class MappingProtocolRule : IRule<CustomDomain>
{
    public void Check(CustomDomain domain, DiagnosticBag diagnostics)
    {
        var protocols = domain.Mappings.Select(mapping => mapping.Protocol).OfType<ApiProtocol>().Distinct().Order().ToList();
        if (protocols.Contains(ApiProtocol.WebSocket) && protocols.Count > 1)
        {
            diagnostics.Add(DiagnosticCatalogue.WebSocketSharesDomain.At(domain.Origin.Location, domain.Name, protocols[0]));
        }

        if (domain.Endpoint != RestEndpointType.Regional && protocols.Any(protocol => protocol != ApiProtocol.Rest))
        {
            diagnostics.Add(DiagnosticCatalogue.DomainForRestOnly.At(domain.Origin.Location, domain.Name, domain.Endpoint));
        }
    }
}
