using Gatehouse.EndToEnd.Processes;

namespace Gatehouse.EndToEnd.Tutorial;

/// <summary>The tutorial by <c>serve</c> of this repository.</summary>
[Collection(TutorialFixture.Name)]
public sealed class ServedAppTests(TutorialFixture fixture) : TutorialTests(fixture.App)
{
    [Fact]
    public async Task Serve_App_PrintsItsApisAndNothingElse()
    {
        var lines = fixture.AppOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            [
                "REST contacts",
                $"  dev: {await ServedApis.UrlAsync(fixture.App, "contacts", "dev")}",
                $"  prod: {await ServedApis.UrlAsync(fixture.App, "contacts", "prod")}",
                "HTTP hello",
                $"  $default: {await ServedApis.UrlAsync(fixture.App, "hello", "$default")}",
                "WEBSOCKET chat",
                $"  prod: {await ServedApis.UrlAsync(fixture.App, "chat", "prod")}",
                $"Ready on {fixture.App.GetLeftPart(UriPartial.Authority)}",
            ],
            lines.Take(8));
        Assert.Equal("Running dotnet run --project src/Infra/Infra.csproj -v q", fixture.AppErrors.TrimEnd());
    }
}
