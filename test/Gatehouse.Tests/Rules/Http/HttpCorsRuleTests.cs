namespace Gatehouse.Tests.Rules;

public sealed class HttpCorsRuleTests : HttpRuleTest
{
    [Fact]
    public void Write_CredentialsForAll_Reports() => Breaks(DiagnosticCatalogue.CorsCredentialsForAll, Sound with { Cors = new HttpCors("*") { Credentials = true } });

    [Fact]
    public void Write_RememberedTooLong_Reports() =>
        Breaks(DiagnosticCatalogue.BadCorsMaxAge, Sound with { Cors = new HttpCors("*") { MaxAge = TimeSpan.FromDays(2) } }, "172800");
}
