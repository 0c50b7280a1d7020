namespace Gatehouse.EndToEnd;

/// <summary>What a person sees whose app holds mistakes: each of them at its line, no stack trace, exit code 1, and no template.</summary>
public sealed class CdkBrokenAppTests
{
    private const string Mistakes =
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
                Route.Post("/greet", Lambda.Custom(function, request: "#if($input.path('$.name')) {}")),
                Route.Post("/model", Lambda.Proxy(function))
                    .Accepts(new Model("Order", JsonSchema.Parse("{\"$ref\": \"#/components/schemas/Line\"}"))),
            ],
        });
        new HttpGateway(new Stack(app, "Two"), "Http", new HttpApi("http")
        {
            Routes = [HttpRoute.Get("/a", Lambda.Proxy(function)), HttpRoute.Get("/a", Lambda.Proxy(function))],
        });
        SYNTHESIS
        """;

    private const string Cycle =
        """
        using Amazon.CDK;
        using Amazon.CDK.AWS.Lambda;
        using Gatehouse;
        using Gatehouse.Cdk;

        var app = new App();
        var shop = new RestGateway(new Stack(app, "Shop"), "Api", new RestApi("shop") { Stages = [new ApiStage("dev")] });
        var function = new Function(new Stack(app, "Orders"), "Function", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => ({ statusCode: 200 });"),
            Environment = new Dictionary<string, string> { ["URL"] = shop.Url("dev") },
        });
        shop.Add(Route.Get("/orders", Lambda.Proxy(function)));
        SYNTHESIS
        """;

    private static readonly (int Line, string Code)[] Found =
        [(7, "GH2210"), (13, "GH2010"), (15, "GH2011"), (17, "GH2012"), (18, "GH2040"), (19, "GH2038"), (20, "GH2053"), (26, "GH2011")];

    [Theory]
    [InlineData("return app.Run();")]
    [InlineData("app.Synth();")]
    public Task App_WithMistakes_TellsAllOfThemAndEndsWithOne(string synthesis) => RefusedAsync(Mistakes, synthesis, Found);

    [Theory]
    [InlineData("return app.Run();")]
    [InlineData("app.Synth();")]
    public Task App_WithStacksThatWaitForEachOther_SaysSoAtTheRoute(string synthesis) => RefusedAsync(Cycle, synthesis, (15, "GH2204"));

    [Fact]
    public async Task CdkSynth_AppWithMistakes_TellsAllOfThemAndEndsWithOne()
    {
        if (await CdkCommand.InstalledAsync() is null)
        {
            return;
        }

        using var app = new CdkApp(Mistakes.Replace("SYNTHESIS", "return app.Run();", StringComparison.Ordinal));

        var (exitCode, text) = await app.SynthesizeAsync();

        Assert.True(exitCode == 1, text);
        Assert.All(Found, mistake => Assert.Contains($"Program.cs({mistake.Line}): error {mistake.Code}: ", text, StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(app.Output, "*.template.json"));
    }

    private static async Task RefusedAsync(string program, string synthesis, params (int Line, string Code)[] mistakes)
    {
        using var app = new CdkApp(program.Replace("SYNTHESIS", synthesis, StringComparison.Ordinal));

        var (exitCode, text) = await app.RunAsync();

        Assert.True(exitCode == 1, text);
        Assert.All(mistakes, mistake => Assert.Contains($"Program.cs({mistake.Line}): error {mistake.Code}: ", text, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(app.Output, "*.json"));
    }
}
