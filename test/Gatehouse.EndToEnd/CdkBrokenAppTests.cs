namespace Gatehouse.EndToEnd;

/// <summary>What a person sees whose app holds mistakes: each of them at its line, no stack trace, exit code 1, and no template.</summary>
public sealed class CdkBrokenAppTests : IDisposable
{
    private const string Program =
        """
        using Amazon.CDK;
        using Gatehouse;
        using Gatehouse.Cdk;

        var app = new App();
        var one = new Stack(app, "One");
        var function = DotNetFunction.FromProject(one, "Function", "lambdas/NoSuchProject");
        new RestGateway(one, "Api", new RestApi("api")
        {
            Stages = [new ApiStage("dev")],
            Routes =
            [
                Route.Get("/pets//{id}", Lambda.Proxy(function)),
                Route.Get("/pets", Lambda.Proxy(function)),
                Route.Get("/pets", Lambda.Proxy(function)),
                Route.Get("/shops/{shop}", Lambda.Proxy(function)),
                Route.Get("/shops/{name}/hours", Lambda.Proxy(function)),
                Route.Get("/secure", Lambda.Proxy(function)).Authorize(Authorizers.Token("token", function, cacheFor: TimeSpan.FromHours(2))),
            ],
        });
        new HttpGateway(new Stack(app, "Two"), "Http", new HttpApi("http")
        {
            Routes = [HttpRoute.Get("/a", Lambda.Proxy(function)), HttpRoute.Get("/a", Lambda.Proxy(function))],
        });
        SYNTHESIS
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-broken-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("return app.Run();")]
    [InlineData("app.Synth();")]
    public async Task App_WithMistakes_TellsAllOfThemAndEndsWithOne(string synthesis)
    {
        var output = Path.Combine(_folder.FullName, "cdk.out");
        Write(synthesis);

        var (exitCode, text) = await CdkCommand.RunAsync("dotnet", ["run", "-v", "q"], _folder.FullName, ("CDK_OUTDIR", output));

        Assert.True(exitCode == 1, text);
        (int Line, string Code)[] mistakes = [(7, "GH2210"), (13, "GH2010"), (15, "GH2011"), (17, "GH2012"), (18, "GH2040"), (23, "GH2011")];
        Assert.All(mistakes, mistake => Assert.Contains($"Program.cs({mistake.Line}): error {mistake.Code}: ", text, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(output, "*.json"));
    }

    [Fact]
    public async Task CdkSynth_AppWithMistakes_TellsAllOfThemAndEndsWithOne()
    {
        if (await CdkCommand.InstalledAsync() is not { } cdk)
        {
            return;
        }

        Write("return app.Run();");
        File.WriteAllText(Path.Combine(_folder.FullName, "cdk.json"), """{"app": "dotnet run -v q", "notices": false}""");

        var (exitCode, text) = await CdkCommand.RunAsync(cdk, ["synth"], _folder.FullName);

        Assert.True(exitCode == 1, text);
        Assert.Contains("Program.cs(13): error GH2010: ", text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder.FullName, "cdk.out"), "*.template.json"));
    }

    private void Write(string synthesis)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "Program.cs"), Program.Replace("SYNTHESIS", synthesis, StringComparison.Ordinal));
        File.WriteAllText(
            Path.Combine(_folder.FullName, "Broken.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup><ProjectReference Include="{Path.Combine(CdkCommand.Root, "src/Gatehouse.Cdk/Gatehouse.Cdk.csproj")}" /></ItemGroup>
            </Project>
            """);
    }
}
