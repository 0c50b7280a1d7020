namespace Gatehouse.Rules;

/// <summary>A domain has a certificate, and an edge-optimised one has it in us-east-1.</summary>
internal sealed class DomainCertificateRule : IRule<CustomDomain>
{
    public void Check(CustomDomain domain, DiagnosticBag diagnostics)
    {
        if (domain.Certificate is null)
        {
            diagnostics.Add(DiagnosticCatalogue.DomainWithoutCertificate.At(domain.Origin.Location, domain.Name));
        }
        else if (domain.Endpoint == RestEndpointType.Edge
            && domain.Certificate.Literal?.Split(':') is [_, _, "acm", var region, ..]
            && region != "us-east-1")
        {
            diagnostics.Add(DiagnosticCatalogue.EdgeCertificateElsewhere.At(domain.Origin.Location, domain.Name, region));
        }
    }
}
