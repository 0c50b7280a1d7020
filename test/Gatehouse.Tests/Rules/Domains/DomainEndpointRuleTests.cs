namespace Gatehouse.Tests.Rules;

public sealed class DomainEndpointRuleTests : DomainRuleTest
{
    [Fact]
    public void Write_VpcEndpointsOfRegionalDomain_Reports() => Breaks(DiagnosticCatalogue.OnlyForPrivateDomains, Sound with { VpcEndpoints = ["vpce-1"] }, "VPC endpoints");

    [Fact]
    public void Write_PolicyOfRegionalDomain_Reports() => Breaks(DiagnosticCatalogue.OnlyForPrivateDomains, Sound with { Policy = [Allow.Everyone()] }, "policy");

    [Fact]
    public void Write_PrivateWithoutPolicy_Warns() => Breaks(DiagnosticCatalogue.PrivateDomainWithoutPolicy, Private with { Policy = [] }, "api.example.com");

    [Fact]
    public void Write_PrivateWithIpv4_Reports() => Breaks(DiagnosticCatalogue.PrivateNeedsDualStack, Private with { IpAddressType = IpAddressType.Ipv4 });
}
