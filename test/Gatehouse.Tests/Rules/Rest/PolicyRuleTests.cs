namespace Gatehouse.Tests.Rules;

public sealed class PolicyRuleTests : RuleTest
{
    [Fact]
    public void Write_OnlyDenies_Warns() => Breaks(DiagnosticCatalogue.PolicyAllowsNothing, Sound with { Policy = [Deny.Ip("10.0.0.0/8")] });

    [Fact]
    public void Write_TooLong_Warns() => Breaks(
        DiagnosticCatalogue.PolicyTooLong, Sound with { Policy = [Allow.Ip([.. Enumerable.Range(0, 900).Select(index => TemplateText.Of($"10.0.{index / 250}.{index % 250}"))])] });
}
