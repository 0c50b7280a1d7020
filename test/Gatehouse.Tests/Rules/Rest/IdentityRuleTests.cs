namespace Gatehouse.Tests.Rules;

public sealed class IdentityRuleTests : RuleTest
{
    [Fact]
    public void Write_NoUserPool_Reports() => Breaks(DiagnosticCatalogue.NoUserPool, With(Sound.Routes[0].Authorize(Authorizers.Cognito("pool", []))), "pool");

    [Theory]
    [InlineData("$request.header.Authorization")]
    [InlineData("method.request.header.")]
    public void Write_UnknownIdentitySource_Reports(string expression) => Breaks(
        DiagnosticCatalogue.BadIdentitySource, With(Sound.Routes[0].Authorize(Authorizers.Request("request", Function, [new(expression)]))), expression);
}
