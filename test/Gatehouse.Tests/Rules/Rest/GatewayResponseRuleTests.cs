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

    [Fact]
    public void Write_EmptyTemplate_Reports() => Breaks(
        DiagnosticCatalogue.EmptyGatewayResponse, Sound with { GatewayResponses = [new(GatewayResponseType.Throttled) { Templates = [new("application/json", "")] }] }, "application/json");

    [Fact]
    public void Write_EmptyHeader_Reports() => Breaks(
        DiagnosticCatalogue.EmptyGatewayResponse, Sound with { GatewayResponses = [new(GatewayResponseType.Throttled) { Headers = [To.Header("X-A", new(""))] }] }, "X-A");

    [Fact]
    public void Write_HeaderOfTheBackend_Reports() => Breaks(
        DiagnosticCatalogue.BadGatewayResponseExpression,
        Sound with { GatewayResponses = [new(GatewayResponseType.Throttled) { Headers = [To.Header("X-A", FromResponse.Header("X"))] }] },
        "integration.response.header.X");

    [Theory]
    [InlineData("#if($x) {$context.error.messageString} #end", "#if")]
    [InlineData("#set($x = 1)$x", "#set")]
    public void Write_Directive_Warns(string template, string found) => Breaks(
        DiagnosticCatalogue.DirectiveInGatewayResponse,
        Sound with { GatewayResponses = [new(GatewayResponseType.Default4xx) { Templates = [new("application/json", template)] }] },
        found);

    [Fact]
    public void Write_HashInText_Holds() => Holds(
        DiagnosticCatalogue.DirectiveInGatewayResponse,
        Sound with { GatewayResponses = [new(GatewayResponseType.Default4xx) { Templates = [new("application/json", """{"see": "https://example.com/#errors"}""")] }] });
}
