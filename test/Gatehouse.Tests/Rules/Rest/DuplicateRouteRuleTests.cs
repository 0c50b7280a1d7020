namespace Gatehouse.Tests.Rules;

public sealed class DuplicateRouteRuleTests : RuleTest
{
    [Fact]
    public void Write_SameMethodAndPath_Reports() => Breaks(
        DiagnosticCatalogue.DuplicateRoute,
        Sound with { Routes = [Route.Get("/a", Lambda.Proxy(Function)), Route.Get("/a", new MockIntegration())] },
        "GET /a");

    [Fact]
    public void Write_OtherMethod_IsSilent() => Holds(
        DiagnosticCatalogue.DuplicateRoute,
        Sound with { Routes = [Route.Get("/a", Lambda.Proxy(Function)), Route.Any("/a", Lambda.Proxy(Function))] });
}
