namespace Gatehouse.Tests.Rules;

/// <summary>Shared by the tests of rules of custom domains: a domain without mistakes, from which each test breaks one thing.</summary>
public abstract class DomainRuleTest
{
    protected const string Enhanced = "SecurityPolicy_TLS13_1_3_2025_09";

    protected static CustomDomain Sound { get; } = new("api.example.com")
    {
        Certificate = "arn:aws:acm:eu-west-1:111122223333:certificate/a",
        Mappings = [new("abc", "prod") { Protocol = ApiProtocol.Rest }],
    };

    protected static CustomDomain Private { get; } = Sound with { Endpoint = RestEndpointType.Private, Policy = [Allow.Everyone()] };

    protected static CustomDomain With(params ValueList<DomainMapping> mappings) => Sound with { Mappings = mappings };

    protected static void Breaks(DiagnosticDescriptor descriptor, CustomDomain domain, params string[] found)
    {
        var written = domain.Write();
        var diagnostic = Assert.Single(written.Diagnostics, diagnostic => diagnostic.Code == descriptor.Code);
        Assert.All(found, text => Assert.Contains(text, diagnostic.Message, StringComparison.Ordinal));
        Assert.Equal(descriptor.Severity == DiagnosticSeverity.Error, written.HasErrors);
        Assert.Equal(written.HasErrors, written.Resources.Count == 0);
        Assert.Empty(Sound.Write().Diagnostics);
        Assert.Empty(Private.Write().Diagnostics);
    }
}
