namespace Gatehouse.Tests.Rules;

public sealed class ApiNameRuleTests : RuleTest
{
    [Fact]
    public void Write_EmptyName_Reports() => Breaks(DiagnosticCatalogue.EmptyApiName, Sound with { Name = "" });

    [Fact]
    public void Write_EmptyDescription_Reports() => Breaks(DiagnosticCatalogue.EmptyDescription, Sound with { Description = "" });
}
