namespace Gatehouse.Rules;

/// <summary>A domain's TLS security policy exists, and fits its endpoint and what the domain leads to.</summary>
internal sealed class DomainSecurityRule : IRule<CustomDomain>
{
    public void Check(CustomDomain domain, DiagnosticBag diagnostics)
    {
        SecurityPolicies.Check(domain.SecurityPolicy, domain.EndpointAccessMode, domain.Endpoint, domain.Origin, diagnostics);
        if (domain.SecurityPolicy is not { IsEnhanced: true })
        {
            return;
        }

        if (domain.MutualTls is not null)
        {
            diagnostics.Add(DiagnosticCatalogue.MutualTlsWithEnhancedPolicy.At(domain.Origin.Location, domain.SecurityPolicy));
        }

        if (domain.Mappings.FirstOrDefault(mapping => mapping.Protocol is ApiProtocol.Http or ApiProtocol.WebSocket) is { } other)
        {
            diagnostics.Add(DiagnosticCatalogue.EnhancedPolicyForRestOnly.At(other.Origin.Or(domain.Origin).Location, domain.SecurityPolicy, other.Path, other.Protocol));
        }
    }
}
