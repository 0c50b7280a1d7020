namespace Gatehouse.Tests.Rules;

public sealed class AuthorizerCacheRuleTests : RuleTest
{
    [Theory]
    [InlineData(-1)]
    [InlineData(3601)]
    public void Write_OutOfRange_Reports(int seconds) => Breaks(
        DiagnosticCatalogue.BadAuthorizerCache,
        With(Route.Get("/a", Lambda.Proxy(Function)).Authorize(Authorizers.Token("token", Function, TimeSpan.FromSeconds(seconds)))),
        "token", seconds.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Write_CacheWithoutIdentity_Reports() => Breaks(
        DiagnosticCatalogue.NoIdentitySource,
        With(Route.Get("/a", Lambda.Proxy(Function)).Authorize(Authorizers.Request("request", Function, []))), "request");

    [Fact]
    public void Write_DefaultAuthorizer_IsCheckedToo() => Breaks(
        DiagnosticCatalogue.BadAuthorizerCache,
        Sound with { DefaultAuthorization = RestAuthorization.By(Authorizers.Token("token", Function, TimeSpan.FromHours(2))) });
}
