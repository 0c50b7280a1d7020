namespace Gatehouse.Tests.Rules;

public sealed class GatewayResponseRuleTests : RuleTest
{
    [Fact]
    public void Write_SameTypeTwice_Reports() => Breaks(
        DiagnosticCatalogue.DuplicateGatewayResponse,
        Sound with { GatewayResponses = [new(GatewayResponseType.Throttled), new(GatewayResponseType.Throttled) { StatusCode = 503 }] }, "THROTTLED");

    [Fact]
    public void Write_BadStatus_Reports() => Breaks(
        DiagnosticCatalogue.BadStatusCode, Sound with { GatewayResponses = [new(GatewayResponseType.Throttled) { StatusCode = 600 }] }, "600");
}
