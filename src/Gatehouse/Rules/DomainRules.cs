using System.Collections.Immutable;

namespace Gatehouse.Rules;

/// <summary>The rules of custom domains. All are checked, whatever the others find.</summary>
internal static class DomainRules
{
    public static ImmutableArray<IRule<CustomDomain>> All { get; } =
    [
        new DomainNameRule(),
        new DomainCertificateRule(),
        new DomainSecurityRule(),
        new DomainEndpointRule(),
        new MutualTlsRule(),
        new MappingPathRule(),
        new MappingLevelRule(),
        new MappingProtocolRule(),
        new RoutingModeRule(),
        new RoutingRuleRule(),
    ];

    public static void Check(CustomDomain domain, DiagnosticBag diagnostics)
    {
        foreach (var rule in All)
        {
            rule.Check(domain, diagnostics);
        }
    }
}
