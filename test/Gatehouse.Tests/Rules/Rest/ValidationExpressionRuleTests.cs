namespace Gatehouse.Tests.Rules;

public sealed class ValidationExpressionRuleTests : RuleTest
{
    [Fact]
    public void Write_BadExpression_Reports() => Breaks(
        DiagnosticCatalogue.BadRegularExpression,
        With(Route.Get("/a", Lambda.Proxy(Function)).Authorize(Authorizers.Token("token", Function) with { ValidationExpression = "[" })), "token");
}
