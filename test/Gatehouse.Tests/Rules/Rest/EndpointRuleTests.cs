namespace Gatehouse.Tests.Rules;

public sealed class EndpointRuleTests : RuleTest
{
    [Fact]
    public void Write_VpcEndpointsOfRegionalApi_Reports() => Breaks(
        DiagnosticCatalogue.VpcEndpointsNotPrivate, Sound with { Endpoint = RestEndpoint.Regional with { VpcEndpointIds = ["vpce-1"] } }, "Regional");

    [Fact]
    public void Write_PrivateIpv4_Reports() => Breaks(
        DiagnosticCatalogue.PrivateNeedsDualStack,
        Sound with { Policy = [Allow.Everyone()], Endpoint = RestEndpoint.Private() with { IpAddressType = IpAddressType.Ipv4 } });

    [Fact]
    public void Write_PrivateWithoutPolicy_Warns() => Breaks(DiagnosticCatalogue.PrivateWithoutPolicy, Sound with { Endpoint = RestEndpoint.Private() });

    [Fact]
    public void Write_EnhancedPolicyWithoutMode_Reports() => Breaks(
        DiagnosticCatalogue.SecurityPolicyNeedsAccessMode, Sound with { SecurityPolicy = TlsSecurityPolicy.Tls13Only }, "SecurityPolicy_TLS13_1_3_2025_09");
}
