namespace Gatehouse.Tests.Rules;

public sealed class HttpRouteRuleTests : HttpRuleTest
{
    private static HttpApi With(params string[] paths) => Sound with { Routes = [.. paths.Select(path => HttpRoute.Get(path, Lambda.Proxy(Function)))] };

    [Theory]
    [InlineData("hello")]
    [InlineData("/hello/")]
    [InlineData("/{a+}/b")]
    public void Write_BadPath_Reports(string path) => Breaks(DiagnosticCatalogue.BadRoutePath, With(path), path);

    [Fact]
    public void Write_RoutesThatDifferByVariableName_Reports() => Breaks(DiagnosticCatalogue.DuplicateRoute, With("/a/{x}", "/a/{y}"), "GET /a/{y}");

    [Fact]
    public void Write_TwoDefaults_Reports() => Breaks(
        DiagnosticCatalogue.DuplicateRoute, Sound with { Routes = [HttpRoute.Default(Lambda.Proxy(Function)), HttpRoute.Default(Lambda.Proxy(Function))] }, "$default");

    [Fact]
    public void Write_VariableBesideGreedy_IsSilent() => Holds(DiagnosticCatalogue.DuplicateRoute, With("/a/{x}", "/a/{x+}"));
}
