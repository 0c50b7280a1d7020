namespace Gatehouse.Rules;

/// <summary>Routing rules have priorities of their own, and the conditions that API Gateway takes.</summary>
internal sealed class RoutingRuleRule : IRule<CustomDomain>
{
    private const int MostHeaders = 2;
    private const int MostPaths = 1;
    private const int MostRules = 50;

    public void Check(CustomDomain domain, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<int>();
        foreach (var rule in domain.Rules)
        {
            if (rule.Priority is < 1 or > 1_000_000)
            {
                diagnostics.Add(DiagnosticCatalogue.BadPriority.At(rule.Origin.Or(domain.Origin).Location, rule.Priority));
            }

            if (!seen.Add(rule.Priority))
            {
                diagnostics.Add(DiagnosticCatalogue.DuplicatePriority.At(rule.Origin.Or(domain.Origin).Location, rule.Priority));
            }

            Check(rule, domain, diagnostics);
        }

        if (domain.Rules.Count > MostRules)
        {
            diagnostics.Add(DiagnosticCatalogue.TooManyRules.At(domain.Origin.Location, domain.Name, domain.Rules.Count));
        }
    }

    private static void Check(DomainRule rule, CustomDomain domain, DiagnosticBag diagnostics)
    {
        if (rule.Conditions.OfType<HeaderCondition>().Count() > MostHeaders || rule.Conditions.OfType<BasePathCondition>().Count() > MostPaths)
        {
            diagnostics.Add(DiagnosticCatalogue.TooManyConditions.At(rule.Origin.Or(domain.Origin).Location, rule.Priority));
        }

        foreach (var header in rule.Conditions.OfType<HeaderCondition>().SelectMany(condition => condition.AnyOf))
        {
            if (header.Glob.Trim('*').Contains('*', StringComparison.Ordinal))
            {
                diagnostics.Add(DiagnosticCatalogue.BadHeaderPattern.At(rule.Origin.Or(domain.Origin).Location, header.Glob, header.Name));
            }
        }
    }
}
