namespace Gatehouse.Tests.Rules;

public sealed class TimeoutRuleTests : RuleTest
{
    private static RestRoute Waiting(double seconds) => Route.Get("/a", Lambda.Proxy(Function) with { Timeout = TimeSpan.FromSeconds(seconds) });

    [Fact]
    public void Write_Below50Milliseconds_Reports() => Breaks(DiagnosticCatalogue.TimeoutTooShort, With(Waiting(0.049)), "GET /a", "49");

    [Fact]
    public void Write_Over29Seconds_Warns() => Breaks(DiagnosticCatalogue.TimeoutNeedsQuota, With(Waiting(30)), "30");

    [Fact]
    public void Write_Over29SecondsAtTheEdge_Reports() =>
        Breaks(DiagnosticCatalogue.TimeoutTooLongForEdge, With(Waiting(30)) with { Endpoint = RestEndpoint.Edge }, "30");
}
