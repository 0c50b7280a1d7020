namespace Gatehouse.Tests.Rules;

public sealed class RestCorsRuleTests : RuleTest
{
    [Fact]
    public void Write_NoOrigin_Reports() => Breaks(DiagnosticCatalogue.CorsWithoutOrigin, Sound with { Cors = new RestCors() });

    [Fact]
    public void Write_CredentialsForAll_Reports() =>
        Breaks(DiagnosticCatalogue.CorsCredentialsForAll, Sound with { Cors = RestCors.AllOrigins with { Credentials = true } });

    [Theory]
    [InlineData("https://www.example.com/")]
    [InlineData("www.example.com")]
    [InlineData("https://*.example.com")]
    public void Write_OriginThatNoBrowserSends_Warns(string origin) => Breaks(DiagnosticCatalogue.BadCorsOrigin, Sound with { Cors = new RestCors(origin) }, origin);

    [Theory]
    [InlineData("*")]
    [InlineData("null")]
    [InlineData("http://localhost:5173")]
    [InlineData("capacitor://localhost")]
    public void Write_Origin_Holds(string origin) => Holds(DiagnosticCatalogue.BadCorsOrigin, Sound with { Cors = new RestCors(origin) });

    [Fact]
    public void Write_TwoOrigins_Remarks() =>
        Breaks(DiagnosticCatalogue.CorsErrorsForFirstOrigin, Sound with { Cors = new RestCors("https://a.example", "https://b.example") }, "https://a.example");
}
