using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Gatehouse.Testing.Tests.Gateway;

public sealed class HttpGatewayTests
{
    [Fact]
    public async Task Client_DefaultStage_SendsPathAsItIs()
    {
        var function = FakeFunction.Echo();
        await using var gateway = await LocalGateway.StartAsync(new HttpApi("hello") { Routes = [HttpRoute.Post("/contacts/{id}", Lambda.Proxy(function))] });

        var answer = await gateway.Client().PostAsJsonAsync("/contacts/7?q=a%20b", new { name = "bob" });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("/contacts/7", function.LastEvent.GetProperty("rawPath").GetString());
        Assert.Equal("q=a%20b", function.LastEvent.GetProperty("rawQueryString").GetString());
        Assert.Equal("7", function.LastEvent.GetProperty("pathParameters").GetProperty("id").GetString());
        Assert.Equal("""{"name":"bob"}""", function.LastEvent.GetProperty("body").GetString());
    }

    [Fact]
    public async Task Client_NamedStage_PutsStageBeforePath()
    {
        var function = FakeFunction.Responds(201, new { ok = true });
        var api = new HttpApi("hello") { Stages = [new HttpStage("dev") { Variables = [new("table", "contacts")] }], Routes = [HttpRoute.Get("/pets", Lambda.Proxy(function))] };
        await using var gateway = await LocalGateway.StartAsync(api, new() { SourceIp = "203.0.113.9" });

        var answer = await gateway.Client("dev").GetAsync("/pets");

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.True((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("ok").GetBoolean());
        Assert.Equal("/dev/pets", function.LastEvent.GetProperty("rawPath").GetString());
        Assert.Equal("contacts", function.LastEvent.GetProperty("stageVariables").GetProperty("table").GetString());
        Assert.Equal("203.0.113.9", function.LastEvent.GetProperty("requestContext").GetProperty("http").GetProperty("sourceIp").GetString());
    }

    [Fact]
    public async Task Client_UnknownStage_SaysWhichThereAre()
    {
        await using var gateway = await LocalGateway.StartAsync(new HttpApi("hello") { Stages = [new HttpStage("dev"), new HttpStage("prod")] });

        var failure = Assert.Throws<ArgumentException>(() => gateway.Client("test"));

        Assert.Contains("dev, prod", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_BadRoutes_ListsAllMistakes()
    {
        var function = FakeFunction.Echo();
        var api = new HttpApi("hello")
        {
            Routes = [HttpRoute.Get("pets", Lambda.Proxy(function)), HttpRoute.Get("/a", Lambda.Proxy(function)), HttpRoute.Get("/a", Lambda.Proxy(function))],
        };

        var failure = await Assert.ThrowsAsync<DiagnosticException>(() => LocalGateway.StartAsync(api));

        Assert.Equal(["GH2010", "GH2011"], failure.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.All(failure.Diagnostics, diagnostic => Assert.EndsWith("HttpGatewayTests.cs", diagnostic.Location.File, StringComparison.Ordinal));
    }
}
