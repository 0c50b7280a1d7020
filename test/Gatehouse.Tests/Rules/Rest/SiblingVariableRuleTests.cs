namespace Gatehouse.Tests.Rules;

public sealed class SiblingVariableRuleTests : RuleTest
{
    [Theory]
    [InlineData("/pets/{id}", "/pets/{name}/owner")]
    [InlineData("/{id}", "/{proxy+}")]
    [InlineData("/a/{x}/b/{y}", "/a/{x}/b/{z}")]
    public void Write_TwoVariablesAtAPlace_Reports(string first, string second) => Breaks(
        DiagnosticCatalogue.SiblingVariable,
        Sound with { Routes = [Route.Get(first, Lambda.Proxy(Function)), Route.Get(second, Lambda.Proxy(Function))] });

    [Theory]
    [InlineData("/pets/{id}", "/pets/{id}/owner")]
    [InlineData("/{proxy+}", "/parent/{child}/{rest+}")]
    public void Write_OneVariableAtEachPlace_IsSilent(string first, string second) => Holds(
        DiagnosticCatalogue.SiblingVariable,
        Sound with { Routes = [Route.Get(first, Lambda.Proxy(Function)), Route.Get(second, Lambda.Proxy(Function))] });
}
