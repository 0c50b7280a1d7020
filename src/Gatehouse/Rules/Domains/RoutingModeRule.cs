namespace Gatehouse.Rules;

/// <summary>Mappings and rules of a domain are used.</summary>
internal sealed class RoutingModeRule : IRule<CustomDomain>
{
    public void Check(CustomDomain domain, DiagnosticBag diagnostics)
    {
        if (domain.Rules.Count > 0 && domain.Routing == DomainRouting.Mappings)
        {
            diagnostics.Add(DiagnosticCatalogue.RulesWithoutEffect.At(domain.Origin.Location, domain.Name));
        }

        if (domain.Mappings.Count > 0 && domain.Routing == DomainRouting.Rules)
        {
            diagnostics.Add(DiagnosticCatalogue.MappingsWithoutEffect.At(domain.Origin.Location, domain.Name));
        }
    }
}
