namespace Gatehouse.Rules;

/// <summary>What only private domains have stands on private domains only.</summary>
internal sealed class DomainEndpointRule : IRule<CustomDomain>
{
    public void Check(CustomDomain domain, DiagnosticBag diagnostics)
    {
        var isPrivate = domain.Endpoint == RestEndpointType.Private;
        if (!isPrivate && domain.VpcEndpoints.Count > 0)
        {
            diagnostics.Add(DiagnosticCatalogue.OnlyForPrivateDomains.At(domain.Origin.Location, domain.Name, "VPC endpoints"));
        }

        if (!isPrivate && domain.Policy.Count > 0)
        {
            diagnostics.Add(DiagnosticCatalogue.OnlyForPrivateDomains.At(domain.Origin.Location, domain.Name, "a resource policy"));
        }

        if (isPrivate && domain.Policy.Count == 0 && !domain.Raw.ContainsKey("Policy"))
        {
            diagnostics.Add(DiagnosticCatalogue.PrivateDomainWithoutPolicy.At(domain.Origin.Location, domain.Name));
        }

        if (isPrivate && domain.IpAddressType == IpAddressType.Ipv4)
        {
            diagnostics.Add(DiagnosticCatalogue.PrivateNeedsDualStack.At(domain.Origin.Location));
        }
    }
}
