using System.Net;
using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Testing.Tests.Gateway;

/// <summary>A definition is served as the template is that it would be written to.</summary>
public sealed class RestGatewayTests
{
    private readonly StubBackend _backend = new();

    private LocalGatewayOptions Options => new() { Backends = _backend };

    [Theory]
    [InlineData("/things/7", "https://backend.example.com/items/7")]
    [InlineData("/custom/7", "https://backend.example.com/items/7")]
    [InlineData("/a/b/c", "https://backend.example.com/all/a/b/c")]
    public async Task HttpBackend_PathVariables_AreFilledWithoutBeingMapped(string path, string expected)
    {
        await using var gateway = await LocalGateway.StartAsync(
            new RestApi("shop")
            {
                Stages = [new("test")],
                Routes =
                [
                    Route.Get("/things/{id}", Http.Proxy("https://backend.example.com/items/{id}")),
                    Route.Get("/custom/{id}", Http.Custom(RouteMethod.Get, "https://backend.example.com/items/{id}")),
                    Route.Any("/{proxy+}", Http.Proxy("https://backend.example.com/all/{proxy}")),
                ],
            },
            Options);

        Assert.Equal(HttpStatusCode.OK, (await gateway.Client("test").GetAsync(path)).StatusCode);
        Assert.Equal(expected, _backend.Last!.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task Integration_SlowerThanTheApisDefault_Is504()
    {
        var clock = new ManualTime();
        var called = new TaskCompletionSource();
        var never = new TaskCompletionSource();
        var slow = Function.OfAsync<object, object>("slow", async (_, _) =>
        {
            called.SetResult();
            await never.Task;
            return new { statusCode = 200 };
        });
        await using var gateway = await LocalGateway.StartAsync(
            new RestApi("shop") { DefaultTimeout = TimeSpan.FromSeconds(1), Stages = [new("test")], Routes = [Route.Get("/slow", Lambda.Proxy(slow))] },
            new() { Time = clock });

        var answering = gateway.Client("test").GetAsync("/slow");
        await called.Task.WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.GatewayTimeout, (await clock.PassAsync(answering, TimeSpan.FromMilliseconds(1))).StatusCode);
    }

    [Fact]
    public async Task StartAsync_MistakesOfTheDefinition_AreAllListed()
    {
        var api = new RestApi("shop")
        {
            Stages = [new("te st")],
            Routes = [Route.Get("orders", Mock.Returns(200)), Route.Get("/a", Mock.Returns(200)), Route.Get("/a", Mock.Returns(200))],
        };

        var exception = await Assert.ThrowsAsync<DiagnosticException>(() => LocalGateway.StartAsync(api));

        Assert.Superset(
            new HashSet<string> { DiagnosticCatalogue.BadStageName.Code, DiagnosticCatalogue.DuplicateRoute.Code, "GH2010" },
            exception.Diagnostics.Select(diagnostic => diagnostic.Code).ToHashSet());
    }

    [Fact]
    public async Task Get_DefaultAuthorization_HoldsUnlessARouteOptsOut()
    {
        await using var gateway = await LocalGateway.StartAsync(new RestApi("shop")
        {
            DefaultAuthorization = RestAuthorization.By(Authorizers.Token("token", FakeFunction.Denies())),
            Cors = RestCors.AllOrigins,
            Stages = [new("test")],
            Routes =
            [
                Route.Get("/default", Mock.Returns(200)),
                Route.Get("/open", Mock.Returns(200)).Authorize(RestAuthorization.None),
                Route.Get("/signed", Mock.Returns(200)).Authorize(RestAuthorization.Iam),
            ],
        });
        var client = gateway.Client("test");

        Assert.Equal(
            [HttpStatusCode.Unauthorized, HttpStatusCode.OK, HttpStatusCode.Forbidden],
            [(await client.GetAsync("/default")).StatusCode, (await client.GetAsync("/open")).StatusCode, (await client.GetAsync("/signed")).StatusCode]);
        Assert.Equal(HttpStatusCode.NoContent, (await client.SendAsync(new(HttpMethod.Options, "/default"))).StatusCode);
    }

    [Theory]
    [InlineData("dev", "contacts-dev", 3)]
    [InlineData("prod", "contacts-prod", 1)]
    public async Task Get_EachStage_HasItsOwnSettings(string stage, string table, int taken)
    {
        await using var gateway = await LocalGateway.StartAsync(
            new RestApi("shop")
            {
                Stages =
                [
                    new("dev") { Variables = [new("table", "contacts-dev")] },
                    new("prod") { Variables = [new("table", "contacts-prod")], Throttle = new(Rate: 1, Burst: 1) },
                ],
                Routes = [Route.Get("/table", Mock.Returns(200, "$stageVariables.table"))],
            },
            new() { Time = new ManualTime() });
        var client = gateway.Client(stage);

        var answers = new List<HttpResponseMessage>();
        for (var request = 0; request < 3; request++)
        {
            answers.Add(await client.GetAsync("/table"));
        }

        Assert.Equal(table, await answers[0].Content.ReadAsStringAsync());
        Assert.Equal(taken, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
    }

    [Theory]
    [InlineData("/mapped", "https://www.example.com")]
    [InlineData("/own", "https://other.example.com")]
    [InlineData("/proxy", null)]
    public async Task Get_MappedAnswer_CarriesTheHeadersOfCors(string path, string? origin)
    {
        await using var gateway = await LocalGateway.StartAsync(new RestApi("shop")
        {
            Cors = new("https://www.example.com"),
            Stages = [new("test")],
            Routes =
            [
                Route.Get("/mapped", Mock.Returns(200)),
                Route.Get("/own", Mock.Returns(200) with { Responses = [new(200) { Headers = [To.Header("access-control-allow-origin", From.Static("https://other.example.com"))] }] }),
                Route.Get("/proxy", Lambda.Proxy(FakeFunction.Responds(200))),
            ],
        });

        var answer = await gateway.Client("test").GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(origin, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? Assert.Single(values) : null);
    }
}
