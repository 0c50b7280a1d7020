namespace Gatehouse.Tests.Rules;

public sealed class SelectionPatternRuleTests : RuleTest
{
    [Fact]
    public void Write_BadExpression_Reports() => Breaks(
        DiagnosticCatalogue.BadRegularExpression,
        With(Route.Get("/a", new MockIntegration { Responses = [new(200), new(400) { SelectionPattern = "(" }] })), "'('");

    [Fact]
    public void Write_SamePatternTwice_Reports() => Breaks(
        DiagnosticCatalogue.DuplicateSelectionPattern,
        With(Route.Get("/a", new MockIntegration { Responses = [new(200), new(201)] })), "(none)");
}
