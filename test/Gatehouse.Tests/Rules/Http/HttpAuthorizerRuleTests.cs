namespace Gatehouse.Tests.Rules;

public sealed class HttpAuthorizerRuleTests : HttpRuleTest
{
    [Fact]
    public void Write_CacheTooLong_Reports() =>
        Breaks(DiagnosticCatalogue.BadAuthorizerCache, Guarded(new HttpLambdaAuthorizer("a", Function) { CacheFor = TimeSpan.FromSeconds(3601) }), "3601");

    [Fact]
    public void Write_CacheWithoutIdentity_Reports() => Breaks(
        DiagnosticCatalogue.NoIdentitySource, Guarded(new HttpLambdaAuthorizer("a", Function) { IdentitySources = [], CacheFor = TimeSpan.FromSeconds(1) }), "'a'");

    [Fact]
    public void Write_SimpleAnswersOfFormat1_Reports() =>
        Breaks(DiagnosticCatalogue.SimpleResponsesNeedV2, Guarded(new HttpLambdaAuthorizer("a", Function) { PayloadFormat = PayloadFormat.V1 }), "'a'");

    [Fact]
    public void Write_NoAudience_Reports() => Breaks(DiagnosticCatalogue.BadAudience, Guarded(new JwtAuthorizer("jwt", "https://issuer.example", [])), "jwt", "0");

    [Fact]
    public void Write_OneNameForTwo_Reports() => Breaks(
        DiagnosticCatalogue.DuplicateAuthorizer,
        Guarded(new JwtAuthorizer("a", "https://issuer.example", ["x"])) with
        {
            DefaultAuthorization = HttpAuthorization.By(new JwtAuthorizer("a", "https://issuer.example", ["y"])),
        },
        "'a'");
}
