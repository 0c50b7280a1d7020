namespace Gatehouse.Tests.Rules;

public sealed class NoRoutesRuleTests : RuleTest
{
    [Fact]
    public void Write_NoRoutes_Reports() => Breaks(DiagnosticCatalogue.NoRoutes, Sound with { Routes = [] }, "contacts");
}
