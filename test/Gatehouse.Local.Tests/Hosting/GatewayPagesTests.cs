using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Local.Tests.Hosting;

public sealed class GatewayPagesTests
{
    private const string Api = "/_aws/execute-api/abc123";

    [Theory]
    [InlineData("REST")]
    [InlineData("HTTP")]
    public async Task Request_ById_ShowsLogStepsAndMasksSecrets(string kind)
    {
        await using var running = await RunningHost.StartAsync();
        var function = LocalFunction.Returning("""{"statusCode":200,"body":"done"}""");
        if (kind == "REST")
        {
            running.Serve(RestCaller.Api(Route.Get("/x", Lambda.Proxy(function))), "abc123");
        }
        else
        {
            running.Serve(new HttpApi("h") { Routes = [HttpRoute.Get("/x", Lambda.Proxy(function))], Stages = [new HttpStage("dev")] }, "abc123");
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, Api + "/dev/x?a=1");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer a-very-secret-token");
        request.Headers.TryAddWithoutValidation("X-API-Key", "short");
        var answer = await running.Client.SendAsync(request);
        var id = answer.Headers.GetValues(kind == "REST" ? "x-amzn-RequestId" : "Apigw-Requestid").Single();

        var text = await running.Client.GetStringAsync("/_gatehouse/requests/" + Uri.EscapeDataString(id));
        var trace = JsonSerializer.Deserialize<JsonElement>(text);
        var log = trace.GetProperty("log").EnumerateArray().Select(line => line.GetString()!).ToList();

        Assert.DoesNotContain("a-very-secret", text, StringComparison.Ordinal);
        Assert.Equal(id, trace.GetProperty("requestId").GetString());
        Assert.Equal($"Execution log for request {id}", log[0]);
        Assert.Contains(log, line => line.EndsWith(" : HTTP Method: GET, Resource Path: /x", StringComparison.Ordinal));
        Assert.Contains(log, line => line.Contains("Authorization=********************-token", StringComparison.Ordinal));
        Assert.Contains(log, line => line.Contains("X-API-Key=*****", StringComparison.Ordinal));
        Assert.Contains(log, line => line.Contains("Endpoint request body after transformations: {", StringComparison.Ordinal));
        Assert.Contains(log, line => line.Contains("Endpoint response body before transformations: {", StringComparison.Ordinal));
        Assert.EndsWith(" : Method completed with status: 200", log[kind == "REST" ? ^2 : ^1], StringComparison.Ordinal);
        Assert.Contains("Integrate", trace.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("name").GetString()));
        Assert.Contains("Authorization: ********************-token", trace.GetProperty("request").GetProperty("headers").EnumerateArray().Select(line => line.GetString()));
    }

    [Fact]
    public async Task Request_Presigned_HidesTheTokenOfTheSession()
    {
        await using var running = await RunningHost.StartAsync();
        running.Serve(RestCaller.Api(Route.Get("/x", Lambda.Proxy(LocalFunction.Echo))), "abc123");
        var answer = await running.Client.GetAsync(Api + "/dev/x?X-Amz-Security-Token=very%2Fsecret%2Ftoken&a=1");
        var id = answer.Headers.GetValues("x-amzn-RequestId").Single();

        var text = await running.Client.GetStringAsync("/_gatehouse/requests/" + id) + await running.Client.GetStringAsync("/_gatehouse/requests");

        Assert.Contains("very/secret/token", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("very/secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("very%2Fsecret", text, StringComparison.Ordinal);
        Assert.Contains("&a=1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_WithoutTrace_Is404()
    {
        await using var running = await RunningHost.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await running.Client.GetAsync("/_gatehouse/requests/unknown")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await running.Client.GetAsync("/_gatehouse/apis/unknown")).StatusCode);
    }

    [Fact]
    public async Task Api_ById_ShowsRoutesAndTheKeyThatOpensIt()
    {
        await using var running = await RunningHost.StartAsync();
        running.Serve(
            RestCaller.Api(Route.Get("/x", Rest.ServedApi.Mock()) with { ApiKeyRequired = true }) with
            {
                UsagePlans = [new("plan") { Stages = ["dev"], Keys = [new ApiKey("mobile")] }],
            },
            "abc123");

        var api = await running.Client.GetFromJsonAsync<JsonElement>("/_gatehouse/apis/abc123");
        var key = api.GetProperty("apiKeys")[0];
        using var request = new HttpRequestMessage(HttpMethod.Get, Api + "/dev/x") { Headers = { { "X-API-Key", key.GetProperty("value").GetString() } } };

        Assert.Equal("mobile", key.GetProperty("name").GetString());
        Assert.Equal("GET /x", api.GetProperty("routes")[0].GetProperty("key").GetString());
        Assert.Equal(HttpStatusCode.OK, (await running.Client.SendAsync(request)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await running.Client.GetAsync(Api + "/dev/x")).StatusCode);
    }

    [Theory]
    [InlineData("cache", 2, 1)]
    [InlineData("authorizers", 1, 2)]
    public async Task Delete_Cache_ForgetsWhatItNames(string cache, int answers, int verdicts)
    {
        var calls = 0;
        var authorizer = new CountingFunction(_ => CountingFunction.Policy("Allow", "*"));
        var function = LocalFunction.Of(_ =>
        {
            calls++;
            return new { statusCode = 200, body = "x" };
        });
        await using var running = await RunningHost.StartAsync();
        running.Serve(
            new RestApi("test")
            {
                Stages = [new("dev") { Cache = new StageCache(CacheClusterSize.Gb0_5) }],
                Routes = [Route.Get("/x", Lambda.Proxy(function)).Authorize(Gatehouse.Authorizers.Token("token", authorizer.Target, cacheFor: TimeSpan.FromMinutes(5)))],
            },
            "abc123");

        await GetAsync(running);
        await GetAsync(running);
        Assert.Equal((1, 1), (calls, authorizer.Calls));

        Assert.Equal(HttpStatusCode.Accepted, (await running.Client.DeleteAsync($"/_gatehouse/apis/abc123/stages/dev/{cache}")).StatusCode);
        await GetAsync(running);

        Assert.Equal((answers, verdicts), (calls, authorizer.Calls));
        Assert.Equal(HttpStatusCode.NotFound, (await running.Client.DeleteAsync($"/_gatehouse/apis/abc123/stages/none/{cache}")).StatusCode);
    }

    private static async Task GetAsync(RunningHost running)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Api + "/dev/x");
        request.Headers.TryAddWithoutValidation("Authorization", "t");
        Assert.Equal(HttpStatusCode.OK, (await running.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Requests_WithHalfASurrogatePairInAHeader_AreShown()
    {
        await using var running = await RunningHost.StartAsync();
        var mock = new MockIntegration
        {
            RequestTemplates = [new("application/json", """#set($context.responseOverride.header.X-Half = $input.path('$.a')){"statusCode":200}""")],
            Responses = [new(200)],
        };
        running.Serve(RestCaller.Api(Route.Post("/x", mock) with { Responses = [new(200)] }), "abc123");

        var answer = await running.Client.PostAsync(Api + "/dev/x", new StringContent("""{"a":"\ud83d"}""", null, "application/json"));

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Contains("X-Half: \ufffd", await running.Client.GetStringAsync("/_gatehouse/requests"), StringComparison.Ordinal);
    }
}
