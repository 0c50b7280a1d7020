namespace Gatehouse.Tests.Rules;

public sealed class ApiKeyRuleTests : RuleTest
{
    private static readonly RestRoute Route = Gatehouse.Route.Get("/quotes", Lambda.Proxy(Function)) with { ApiKeyRequired = true };

    [Fact]
    public void Write_KeyWithoutPlan_Warns() => Breaks(DiagnosticCatalogue.ApiKeyWithoutPlan, With(Route), "GET /quotes");

    [Fact]
    public void Write_KeyWithPlan_Holds() =>
        Holds(DiagnosticCatalogue.ApiKeyWithoutPlan, With(Route) with { UsagePlans = [new("basic") { Stages = ["dev"] }] });
}
