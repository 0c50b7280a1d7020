using System.Collections.Immutable;

namespace Gatehouse.Rules;

/// <summary>The rules of custom domains. All are checked, whatever the others find.</summary>
internal static class DomainRules
{
    private static readonly ImmutableArray<IRule<CustomDomain>> OfMappings = [new MappingPathRule(), new MappingLevelRule(), new MappingProtocolRule()];

    public static ImmutableArray<IRule<CustomDomain>> All { get; } =
    [
        new DomainNameRule(),
        new DomainCertificateRule(),
        new DomainSecurityRule(),
        new DomainEndpointRule(),
        new MutualTlsRule(),
        .. OfMappings,
        new RoutingModeRule(),
        new RoutingRuleRule(),
    ];

    public static void Check(CustomDomain domain, DiagnosticBag diagnostics) => Check(All, domain, diagnostics);

    /// <summary>Checks mappings of a domain of which nothing else is known.</summary>
    public static void CheckMappings(CustomDomain domain, DiagnosticBag diagnostics) => Check(OfMappings, domain, diagnostics);

    private static void Check(ImmutableArray<IRule<CustomDomain>> rules, CustomDomain domain, DiagnosticBag diagnostics)
    {
        foreach (var rule in rules)
        {
            rule.Check(domain, diagnostics);
        }
    }
}
