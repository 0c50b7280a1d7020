using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest.Requests;

public sealed class RequestPathTests
{
    [Theory]
    [InlineData("/dev/pets", "dev", "/pets", "/dev/pets")]
    [InlineData("/dev", "dev", "/", "/dev")]
    [InlineData("/dev/", "dev", "/", "/dev/")]
    [InlineData("//dev/pets", "dev", "/pets", "/dev/pets")]
    [InlineData("/dev//pets", "dev", "/pets", "/dev//pets")]
    [InlineData("/dev/pets//x/", "dev", "/pets//x/", "/dev/pets//x/")]
    public void Of_DefaultEndpoint_TakesTheStageOff(string path, string stage, string below, string full)
    {
        var read = RequestPath.Of(RestCaller.Request("GET", path));
        Assert.Equal((stage, below, below, full), (read.Stage, read.Path, read.RoutedPath, read.FullPath));
    }

    [Fact]
    public void Of_CustomDomain_KeepsTheBasePathAndHidesTheStage()
    {
        var read = RequestPath.Of(RestCaller.Request("GET", "/dev/pets") with { BasePath = "/v1" });
        Assert.Equal(("dev", "/v1/pets", "/pets", "/v1/pets"), (read.Stage, read.Path, read.RoutedPath, read.FullPath));
    }

    [Fact]
    public void Of_CustomDomainWithoutStage_ShowsTheStageThatTheClientNames()
    {
        var read = RequestPath.Of(RestCaller.Request("GET", "/dev/pets") with { BasePath = "/v1", ShowsStage = true });
        Assert.Equal(("dev", "/v1/dev/pets", "/pets", "/v1/dev/pets"), (read.Stage, read.Path, read.RoutedPath, read.FullPath));
    }
}
