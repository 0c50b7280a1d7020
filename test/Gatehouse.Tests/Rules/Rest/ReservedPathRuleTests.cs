namespace Gatehouse.Tests.Rules;

public sealed class ReservedPathRuleTests : RuleTest
{
    [Theory]
    [InlineData("/ping")]
    [InlineData("/sping")]
    public void Write_ReservedPath_Warns(string path) =>
        Breaks(DiagnosticCatalogue.ReservedPath, With(Route.Get(path, Lambda.Proxy(Function))), path);
}
