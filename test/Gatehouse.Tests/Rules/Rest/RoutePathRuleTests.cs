namespace Gatehouse.Tests.Rules;

public sealed class RoutePathRuleTests : RuleTest
{
    [Theory]
    [InlineData("contacts", "does not start with '/'")]
    [InlineData("/contacts/", "ends with '/'")]
    [InlineData("/a//b", "empty segment")]
    [InlineData("/a{b}", "does not fill its whole segment")]
    [InlineData("/{a}.json", "does not fill its whole segment")]
    [InlineData("/{proxy+}/x", "is not its last segment")]
    [InlineData("/{id}/x/{id}", "twice")]
    [InlineData("/{}", "is not a variable")]
    [InlineData("/a b", "holds ' '")]
    [InlineData("/café", "holds 'é'")]
    public void Write_BadPath_Reports(string path, string problem) =>
        Breaks(DiagnosticCatalogue.BadRoutePath, With(Route.Get(path, Lambda.Proxy(Function))), path, problem);

    [Theory]
    [InlineData("/")]
    [InlineData("/a-b_c.d:e,f")]
    [InlineData("/pets/{petId}/files/{path+}")]
    public void Write_GoodPath_IsSilent(string path) =>
        Holds(DiagnosticCatalogue.BadRoutePath, With(Route.Get(path, Lambda.Proxy(Function))));

    [Fact]
    public void Write_BadPath_NamesTheLineOfTheRoute()
    {
        var route = Route.Get("bad", Lambda.Proxy(Function)); // this line
        var diagnostic = Assert.Single(With(route).Write().Diagnostics);
        Assert.EndsWith("RoutePathRuleTests.cs", diagnostic.Location.File, StringComparison.Ordinal);
        var line = File.Exists(diagnostic.Location.File) ? File.ReadLines(diagnostic.Location.File).ElementAt(diagnostic.Location.Line - 1) : "// this line";
        Assert.EndsWith("// this line", line, StringComparison.Ordinal);
    }
}
