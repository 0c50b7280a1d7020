namespace Gatehouse.Tests.Rules;

public sealed class ParameterNameRuleTests : RuleTest
{
    [Fact]
    public void Write_NameInTwoPlaces_Reports() => Breaks(
        DiagnosticCatalogue.ParameterInTwoPlaces,
        With(Route.Get("/a/{id}", Lambda.Proxy(Function)).Requires(RequestParameter.Query("id"))), "'id'");

    [Fact]
    public void Write_BadName_Reports() => Breaks(
        DiagnosticCatalogue.BadParameterName,
        With(Route.Get("/a", Lambda.Proxy(Function)).Requires(RequestParameter.Query("a b"))), "'a b'");

    [Fact]
    public void Write_PathParameterNotInPath_Warns() => Breaks(
        DiagnosticCatalogue.PathParameterNotInPath,
        With(Route.Get("/a", Lambda.Proxy(Function)).Requires(new RequestParameter(ParameterLocation.Path, "id"))), "'id'");
}
