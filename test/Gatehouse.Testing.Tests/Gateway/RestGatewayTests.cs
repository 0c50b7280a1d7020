using System.Net;

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
        var clock = new TestClock();
        var slow = Function.OfAsync<object, object>("slow", async (_, _) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(20), clock);
            return new { statusCode = 200 };
        });
        await using var gateway = await LocalGateway.StartAsync(
            new RestApi("shop") { DefaultTimeout = TimeSpan.FromSeconds(1), Stages = [new("test")], Routes = [Route.Get("/slow", Lambda.Proxy(slow))] },
            new() { Time = clock });

        var answering = gateway.Client("test").GetAsync("/slow");
        for (var waited = 0; !answering.IsCompleted && waited < 200; waited++)
        {
            clock.Advance(TimeSpan.FromMilliseconds(50));
            await Task.Delay(10);
        }

        Assert.Equal(HttpStatusCode.GatewayTimeout, (await answering).StatusCode);
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
}
