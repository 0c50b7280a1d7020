namespace Gatehouse.Tests.Rules;

public sealed class StageNameRuleTests : RuleTest
{
    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("$default")]
    public void Write_BadName_Reports(string name) => Breaks(DiagnosticCatalogue.BadStageName, With(new ApiStage(name)), $"'{name}'");

    [Fact]
    public void Write_SameNameTwice_Reports() =>
        Breaks(DiagnosticCatalogue.DuplicateStage, Sound with { Stages = [new("dev"), new("dev")] }, "dev");
}
