namespace Gatehouse.Tests.Rules;

public sealed class CanaryRuleTests : RuleTest
{
    [Fact]
    public void Write_Over100Percent_Reports() => Breaks(DiagnosticCatalogue.BadCanary, With(new ApiStage("dev") { Canary = new(101) }), "101");
}
