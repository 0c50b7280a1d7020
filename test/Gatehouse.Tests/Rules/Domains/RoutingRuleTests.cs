namespace Gatehouse.Tests.Rules;

public sealed class RoutingRuleTests : DomainRuleTest
{
    private static CustomDomain Rules(params ValueList<DomainRule> rules) => Sound with { Routing = DomainRouting.RulesThenMappings, Rules = rules };

    [Fact]
    public void Write_RulesNobodyAsks_Warns() => Breaks(DiagnosticCatalogue.RulesWithoutEffect, Rules(new DomainRule(1, "abc", "prod")) with { Routing = DomainRouting.Mappings });

    [Fact]
    public void Write_MappingsNobodyAsks_Warns() => Breaks(DiagnosticCatalogue.MappingsWithoutEffect, Rules(new DomainRule(1, "abc", "prod")) with { Routing = DomainRouting.Rules });

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_001)]
    public void Write_PriorityOutOfRange_Reports(int priority) => Breaks(DiagnosticCatalogue.BadPriority, Rules(new DomainRule(priority, "abc", "prod")));

    [Fact]
    public void Write_PriorityTwice_Reports() => Breaks(DiagnosticCatalogue.DuplicatePriority, Rules(new(1, "abc", "prod"), new(1, "def", "prod")));

    [Fact]
    public void Write_ThreeHeaderConditions_Reports() => Breaks(
        DiagnosticCatalogue.TooManyConditions,
        Rules(new DomainRule(7, "abc", "prod") { Conditions = [.. Enumerable.Range(0, 3).Select(index => new HeaderCondition(new HeaderPattern("X-" + index, "a")))] }),
        "7");

    [Fact]
    public void Write_StarInsidePattern_Reports() => Breaks(
        DiagnosticCatalogue.BadHeaderPattern, Rules(new DomainRule(1, "abc", "prod") { Conditions = [new HeaderCondition(new HeaderPattern("X-A", "a*b"))] }), "a*b", "X-A");

    [Fact]
    public void Write_ManyRules_Warns() =>
        Breaks(DiagnosticCatalogue.TooManyRules, Rules([.. Enumerable.Range(1, 51).Select(priority => new DomainRule(priority, "abc", "prod"))]), "51");
}
