namespace Gatehouse.Tests.Rules;

public sealed class DomainCertificateRuleTests : DomainRuleTest
{
    [Fact]
    public void Write_NoCertificate_Reports() => Breaks(DiagnosticCatalogue.DomainWithoutCertificate, Sound with { Certificate = null }, "api.example.com");

    [Fact]
    public void Write_EdgeCertificateOfAnotherRegion_Reports() =>
        Breaks(DiagnosticCatalogue.EdgeCertificateElsewhere, Sound with { Endpoint = RestEndpointType.Edge }, "eu-west-1");
}
