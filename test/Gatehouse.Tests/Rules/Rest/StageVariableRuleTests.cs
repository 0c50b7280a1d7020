namespace Gatehouse.Tests.Rules;

public sealed class StageVariableRuleTests : RuleTest
{
    [Fact]
    public void Write_BadName_Reports() =>
        Breaks(DiagnosticCatalogue.BadStageVariableName, With(new ApiStage("dev") { Variables = [new("a-b", "c")] }), "a-b", "dev");

    [Fact]
    public void Write_BadValue_Reports() =>
        Breaks(DiagnosticCatalogue.BadStageVariableValue, With(new ApiStage("dev") { Variables = [new("a", "b c")] }), "'a'");

    [Fact]
    public void Write_BadNameOfCanary_Reports() =>
        Breaks(DiagnosticCatalogue.BadStageVariableName, With(new ApiStage("dev") { Canary = new(10) { Variables = [new("a-b", "c")] } }));
}
