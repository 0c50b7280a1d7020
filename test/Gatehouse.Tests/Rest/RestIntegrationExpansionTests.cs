namespace Gatehouse.Tests.Rest;

public sealed class RestIntegrationExpansionTests
{
    private static RestIntegration Expanded(string path, RestIntegration integration, TimeSpan? timeout = null) =>
        new RestApi("a") { DefaultTimeout = timeout, Routes = [Route.Any(path, integration)] }.Expand().Routes[0].Integration;

    [Theory]
    [InlineData("/{proxy+}", "https://example.com/{proxy}", 1)]
    [InlineData("/{a}/{b}", "https://example.com/{b}/{a}", 2)]
    [InlineData("/{a}", "https://example.com/", 0)]
    [InlineData("/{a}", "https://example.com/{other}", 0)]
    [InlineData("/{a}", "https://${a}.example.com/", 0)]
    [InlineData("/{a}", "https://${a}.example.com/{a}", 1)]
    public void Expand_VariablesOfTheAddress_AreMapped(string path, string uri, int mapped) =>
        Assert.Equal(mapped, Assert.IsType<HttpProxy>(Expanded(path, Http.Proxy(uri))).RequestParameters.Count);

    [Fact]
    public void Expand_VariableThatIsMappedAlready_Stays()
    {
        var own = To.Path("a", From.Query("a"));
        Assert.Equal([own], Assert.IsType<HttpProxy>(Expanded("/{a}", Http.Proxy("https://example.com/{a}") with { RequestParameters = [own] })).RequestParameters);
    }

    [Fact]
    public void Expand_DefaultTimeout_IsThatOfIntegrationsWithoutTheirOwn()
    {
        var five = TimeSpan.FromSeconds(5);
        Assert.Equal(five, Expanded("/a", Mock.Returns(200), five).Timeout);
        Assert.Equal(TimeSpan.FromSeconds(29), Expanded("/a", Mock.Returns(200) with { Timeout = TimeSpan.FromSeconds(29) }, five).Timeout);
        Assert.Equal(TimeSpan.FromSeconds(29), Expanded("/a", Mock.Returns(200)).Timeout);
    }
}
