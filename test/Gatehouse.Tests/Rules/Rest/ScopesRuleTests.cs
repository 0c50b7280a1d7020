namespace Gatehouse.Tests.Rules;

public sealed class ScopesRuleTests : RuleTest
{
    [Fact]
    public void Write_ScopesOfLambdaAuthorizer_Reports() => Breaks(
        DiagnosticCatalogue.ScopesWithoutUserPool,
        With(Route.Get("/a", Lambda.Proxy(Function)).Authorize(Authorizers.Token("token", Function), "read")), "token");

    [Fact]
    public void Write_ScopesOfUserPool_IsSilent() => Holds(
        DiagnosticCatalogue.ScopesWithoutUserPool,
        With(Route.Get("/a", Lambda.Proxy(Function)).Authorize(Authorizers.Cognito("users", ["arn:aws:cognito-idp:us-east-1:123456789012:userpool/x"]), "read")));
}
