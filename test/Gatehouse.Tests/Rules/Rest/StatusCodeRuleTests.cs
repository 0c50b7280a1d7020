namespace Gatehouse.Tests.Rules;

public sealed class StatusCodeRuleTests : RuleTest
{
    [Fact]
    public void Write_BadIntegrationResponse_Reports() =>
        Breaks(DiagnosticCatalogue.BadStatusCode, With(Route.Get("/a", new MockIntegration { Responses = [new(700)] })), "700");

    [Fact]
    public void Write_BadMethodResponse_Reports() =>
        Breaks(DiagnosticCatalogue.BadStatusCode, With(Route.Get("/a", new MockIntegration()) with { Responses = [new(99)] }), "99");
}
