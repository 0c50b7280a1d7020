namespace Gatehouse.Tests.Rules;

public sealed class HttpTimeoutRuleTests : HttpRuleTest
{
    [Theory]
    [InlineData(49)]
    [InlineData(30_001)]
    public void Write_OutOfRange_Reports(int milliseconds) => Breaks(
        DiagnosticCatalogue.HttpTimeout,
        Sound with { Routes = [HttpRoute.Get("/a", new HttpLambda(Function) { Timeout = TimeSpan.FromMilliseconds(milliseconds) })] }, "GET /a");
}
