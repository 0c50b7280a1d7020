namespace Gatehouse.Tests.Rules;

public sealed class RestCorsRuleTests : RuleTest
{
    [Fact]
    public void Write_NoOrigin_Reports() => Breaks(DiagnosticCatalogue.CorsWithoutOrigin, Sound with { Cors = new RestCors() });

    [Fact]
    public void Write_CredentialsForAll_Reports() =>
        Breaks(DiagnosticCatalogue.CorsCredentialsForAll, Sound with { Cors = RestCors.AllOrigins with { Credentials = true } });

    [Fact]
    public void Write_TwoOrigins_Remarks() =>
        Breaks(DiagnosticCatalogue.CorsErrorsForFirstOrigin, Sound with { Cors = new RestCors("https://a.example", "https://b.example") }, "https://a.example");
}
