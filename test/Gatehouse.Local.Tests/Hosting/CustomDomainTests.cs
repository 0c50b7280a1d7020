using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Gatehouse.Local.Tests.Hosting;

public sealed class CustomDomainTests
{
    private static readonly CustomDomain Domain = new("api.example.com")
    {
        Mappings = [new("hello", "dev", "orders"), new("hello", "$default", "orders/v1"), new("other", "$default")],
    };

    [Theory]
    [InlineData("/orders/x", "hello", "dev", "/orders/x")]
    [InlineData("/orders/v1/x", "hello", "$default", "/orders/v1/x")]
    [InlineData("/orders", "hello", "dev", "/orders/")]
    [InlineData("/ordersx/y", "other", "$default", "/ordersx/y")]
    public async Task Request_ToDomain_GoesByTheLongestMapping(string path, string api, string stage, string rawPath)
    {
        await using var running = await StartAsync(Domain);

        var seen = await (await SendAsync(running, "api.example.com:8080", path)).Content.ReadFromJsonAsync<JsonElement>();

        var context = seen.GetProperty("requestContext");
        Assert.Equal((api, stage), (context.GetProperty("apiId").GetString(), context.GetProperty("stage").GetString()));
        Assert.Equal("api.example.com", context.GetProperty("domainName").GetString());
        Assert.Equal("api.example.com", seen.GetProperty("headers").GetProperty("host").GetString());
        Assert.Equal(rawPath, seen.GetProperty("rawPath").GetString());
    }

    [Theory]
    [InlineData("a", "/x", "dev")]
    [InlineData("b", "/beta/x", "$default")]
    [InlineData("b", "/x", null)]
    public async Task Request_ToDomainWithRules_GoesByTheFirstThatFits(string version, string path, string? stage)
    {
        await using var running = await StartAsync(new("*.example.com")
        {
            Routing = DomainRouting.Rules,
            Rules =
            [
                new(20, "hello", "$default") { Conditions = [new BasePathCondition("beta")], StripBasePath = true },
                new(10, "hello", "dev") { Conditions = [new HeaderCondition(new HeaderPattern("X-Version", "a*"))] },
            ],
        });

        var answer = await SendAsync(running, "any.example.com", path, version);

        if (stage is null)
        {
            Assert.Equal((HttpStatusCode.Forbidden, """{"message":"Forbidden"}"""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }
        else
        {
            Assert.Equal(stage, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("requestContext").GetProperty("stage").GetString());
        }
    }

    [Fact]
    public async Task Request_DefaultEndpointIsDisabled_OnlyTheDomainAnswers()
    {
        await using var running = await StartAsync(Domain, isClosed: true);

        Assert.Equal(HttpStatusCode.Forbidden, (await running.Client.GetAsync("/_aws/execute-api/hello/x")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(running, "api.example.com", "/orders/x")).StatusCode);
    }

    private static async Task<RunningHost> StartAsync(CustomDomain domain, bool isClosed = false)
    {
        var api = new HttpApi("a")
        {
            DisableExecuteApiEndpoint = isClosed,
            Stages = [HttpStage.Default, new HttpStage("dev")],
            Routes = [HttpRoute.Default(Lambda.Proxy(LocalFunction.Echo))],
        };
        var running = await RunningHost.StartAsync();
        var compiler = running.Compiler();
        compiler.TryAdd(api, "hello");
        compiler.TryAdd(api, "other");
        compiler.Add(domain, static text => text.Literal!);
        running.Host.Serve(compiler.Model());
        return running;
    }

    private static async Task<HttpResponseMessage> SendAsync(RunningHost running, string host, string path, string version = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
        request.Headers.TryAddWithoutValidation("X-Version", version);
        return await running.Client.SendAsync(request);
    }
}
