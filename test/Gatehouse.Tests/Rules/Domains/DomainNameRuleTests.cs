namespace Gatehouse.Tests.Rules;

public sealed class DomainNameRuleTests : DomainRuleTest
{
    [Theory]
    [InlineData("example")]
    [InlineData("a.*.example.com")]
    [InlineData("a..example.com")]
    [InlineData("-a.example.com")]
    [InlineData("https://example.com")]
    public void Write_NoHostName_Reports(string name) => Breaks(DiagnosticCatalogue.BadDomainName, Sound with { Name = name }, name);

    [Theory]
    [InlineData("*.example.com")]
    [InlineData("a-b.example.co.uk")]
    public void Write_HostName_Holds(string name) => Assert.Empty((Sound with { Name = name }).Write().Diagnostics);
}
