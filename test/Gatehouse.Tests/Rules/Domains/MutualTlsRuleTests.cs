namespace Gatehouse.Tests.Rules;

public sealed class MutualTlsRuleTests : DomainRuleTest
{
    [Fact]
    public void Write_OwnershipWithoutMutualTls_Reports() => Breaks(DiagnosticCatalogue.OwnershipWithoutMutualTls, Sound with { OwnershipCertificate = "arn:aws:acm:x" });

    [Fact]
    public void Write_MutualTlsOfPrivateDomain_Reports() => Breaks(DiagnosticCatalogue.MutualTlsNotRegional, Private with { MutualTls = new("s3://a/b") }, "Private");

    [Theory]
    [InlineData("https://a/b")]
    [InlineData("s3://bucket")]
    public void Write_TruststoreElsewhere_Reports(string place) => Breaks(DiagnosticCatalogue.BadTruststore, Sound with { MutualTls = new(place) }, place);
}
