namespace Gatehouse.Tests.Rules;

public sealed class DomainSecurityRuleTests : DomainRuleTest
{
    private static readonly CustomDomain Strict = Sound with { SecurityPolicy = new(Enhanced), EndpointAccessMode = EndpointAccessMode.Strict };

    [Fact]
    public void Write_UnknownPolicy_Reports() => Breaks(DiagnosticCatalogue.UnknownSecurityPolicy, Sound with { SecurityPolicy = new("TLS_1_3") }, "TLS_1_3");

    [Fact]
    public void Write_EdgePolicyOfRegionalDomain_Reports() =>
        Breaks(DiagnosticCatalogue.SecurityPolicyOfOtherEndpoint, Strict with { SecurityPolicy = TlsSecurityPolicy.EdgeTls13Only }, "Regional");

    [Fact]
    public void Write_EnhancedPolicyWithoutMode_Reports() =>
        Breaks(DiagnosticCatalogue.SecurityPolicyNeedsAccessMode, Sound with { SecurityPolicy = new(Enhanced) }, Enhanced);

    [Fact]
    public void Write_ModeWithoutEnhancedPolicy_Reports() =>
        Breaks(DiagnosticCatalogue.AccessModeWithoutPolicy, Sound with { SecurityPolicy = TlsSecurityPolicy.Tls12, EndpointAccessMode = EndpointAccessMode.Basic }, "TLS_1_2");

    [Fact]
    public void Write_EnhancedPolicyWithMutualTls_Reports() =>
        Breaks(DiagnosticCatalogue.MutualTlsWithEnhancedPolicy, Strict with { MutualTls = new("s3://a/b") }, Enhanced);

    [Fact]
    public void Write_EnhancedPolicyWithHttpApi_Reports() =>
        Breaks(DiagnosticCatalogue.EnhancedPolicyForRestOnly, Strict with { Mappings = [new("abc", "prod", "h") { Protocol = ApiProtocol.Http }] }, "'h'", "Http");
}
