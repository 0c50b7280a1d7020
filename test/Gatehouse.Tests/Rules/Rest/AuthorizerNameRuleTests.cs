namespace Gatehouse.Tests.Rules;

public sealed class AuthorizerNameRuleTests : RuleTest
{
    private static RestRoute Guarded(string path, RestAuthorizer authorizer) => Route.Get(path, Lambda.Proxy(Function)).Authorize(authorizer);

    [Fact]
    public void Write_OneNameForTwo_Reports() => Breaks(
        DiagnosticCatalogue.DuplicateAuthorizer,
        Sound with { Routes = [Guarded("/a", Authorizers.Token("x", Function)), Guarded("/b", Authorizers.Token("x", Function, TimeSpan.Zero))] }, "'x'");

    [Fact]
    public void Write_SameAuthorizerTwice_IsSilent() => Holds(
        DiagnosticCatalogue.DuplicateAuthorizer,
        Sound with { Routes = [Guarded("/a", Authorizers.Token("x", Function)), Guarded("/b", Authorizers.Token("x", Function))] });

    [Theory]
    [InlineData("api_key")]
    [InlineData("sigv4")]
    public void Write_ReservedName_Reports(string name) =>
        Breaks(DiagnosticCatalogue.ReservedAuthorizerName, With(Guarded("/a", Authorizers.Token(name, Function))), name);

    [Fact]
    public void Write_ElevenAuthorizers_Warns() => Breaks(
        DiagnosticCatalogue.TooManyAuthorizers,
        Sound with { Routes = [.. Enumerable.Range(0, 11).Select(index => Guarded($"/r{index}", Authorizers.Token($"t{index}", Function)))] }, "11");
}
