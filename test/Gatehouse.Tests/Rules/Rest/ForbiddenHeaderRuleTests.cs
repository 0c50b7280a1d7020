namespace Gatehouse.Tests.Rules;

public sealed class ForbiddenHeaderRuleTests : RuleTest
{
    private static RestApi Mapping(MappedIntegration integration, string header) =>
        With(Route.Get("/a", integration with { RequestParameters = [To.Header(header, From.Static("x"))] }));

    [Theory]
    [InlineData("Content-Length")]
    [InlineData("transfer-encoding")]
    public void Write_ForEveryBackend_Reports(string header) =>
        Breaks(DiagnosticCatalogue.ForbiddenHeader, Mapping(new HttpCustom("https://example.com"), header), header);

    [Fact]
    public void Write_AuthorizationForAws_Reports() =>
        Breaks(DiagnosticCatalogue.ForbiddenHeader, Mapping(Lambda.Custom(Function), "Authorization"), "Authorization");

    [Fact]
    public void Write_AuthorizationForHttp_IsSilent() =>
        Holds(DiagnosticCatalogue.ForbiddenHeader, Mapping(new HttpCustom("https://example.com"), "Authorization"));
}
