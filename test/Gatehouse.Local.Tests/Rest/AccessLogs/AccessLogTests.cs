using System.Text.Json;
using static Gatehouse.Local.Tests.Rest.ServedApi;

namespace Gatehouse.Local.Tests.Rest;

public sealed class AccessLogTests
{
    private const string LogGroup = "arn:aws:logs:us-east-1:123456789012:log-group:api";

    [Fact]
    public async Task Get_Clf_WritesOneLine()
    {
        var lines = await LinesAsync(AccessLogFormat.Clf, api => api.GetAsync("/dev/open", ("User-Agent", "curl")));

        Assert.Matches("^127.0.0.1 - - \\[14/Apr/2025:22:15:25 \\+0000\\] \"GET /open HTTP/1.1\" 200 11 [0-9a-f-]{36}$", Assert.Single(lines));
    }

    [Fact]
    public async Task Get_Json_WritesOneObject()
    {
        var lines = await LinesAsync(AccessLogFormat.Json, api => api.GetAsync("/dev/open"));

        var line = JsonSerializer.Deserialize<JsonElement>(Assert.Single(lines));
        Assert.Equal(("200", "11", "-"), (line.GetProperty("status").GetString(), line.GetProperty("responseLength").GetString(), line.GetProperty("user").GetString()));
    }

    [Theory]
    [InlineData("$context.status,$context.path,$context.noSuch.thing", "/dev/open", "200,/dev/open,-")]
    [InlineData("<r><s>$context.status</s><e>$context.error.responseType</e></r>\n", "/dev/nowhere", "<r><s>403</s><e>MISSING_AUTHENTICATION_TOKEN</e></r>")]
    [InlineData("$context.error.message|$context.error.messageString|$context.resourcePath", "/dev/nowhere", "Missing Authentication Token|\"Missing Authentication Token\"|-")]
    [InlineData("$context.integrationStatus $context.integration.status $context.integrationLatency $context.responseLatency", "/dev/proxy", "200 418 0 0")]
    [InlineData("$context.integrationStatus $context.integration.error", "/dev/nowhere", "- -")]
    [InlineData("$context.awsEndpointRequestId $context.integration.requestId", "/dev/open", "- -")]
    [InlineData("$context.integrationErrorMessage", "/dev/broken", "Execution failed due to configuration error: Malformed Lambda proxy response")]
    [InlineData("$context.status $context.error.responseType $context.integration.error $context.integrationStatus", "/dev/failing", "502 INTEGRATION_FAILURE Lambda Customer Function Error:boom 200")]
    [InlineData("$context.integrationStatus $context.integration.status", "/dev/open", "200 -")]
    [InlineData("$context.authorizer.status $context.authorizer.principalId $context.authorizer.k $context.authorizer.integrationStatus $context.authorizer.latency $context.authorizer.error $context.authorize.status", "/dev/guarded?t=good", "200 rahul v 200 0 - 200")]
    [InlineData("$context.status $context.authorizer.status $context.authorizer.principalId $context.authorize.status $context.authorize.error", "/dev/guarded?t=bad", "403 403 rahul 403 User is not authorized to access this resource with an explicit deny")]
    [InlineData("$context.status $context.authorizer.status $context.authorizer.error $context.authorizer.principalId", "/dev/guarded", "401 401 Unauthorized -")]
    [InlineData("$context.status $context.authorizer.status $context.authorizer.error", "/dev/guarded?t=throw", "500 500 boom")]
    [InlineData("$context.status $context.authenticate.status $context.authenticate.error", "/dev/signed", "403 403 Missing Authentication Token")]
    [InlineData("$context.authenticate.status", "/dev/open", "-")]
    [InlineData("$context.status $context.authenticate.status $context.authenticate.error", "/dev/signed?X-Amz-Algorithm=AWS4-HMAC-SHA1", "403 403 AWS query-string parameters must include 'X-Amz-Credential', 'X-Amz-Signature', 'X-Amz-SignedHeaders', 'X-Amz-Date'. Re-examine the query-string parameters.")]
    [InlineData("$context.status $context.authenticate.status", "/dev/nowhere", "403 -")]
    [InlineData("no variable", "/dev/open", "no variable")]
    public async Task Get_Format_IsFilledIn(string format, string path, string line) =>
        Assert.Equal(line, Assert.Single(await LinesAsync(new(format), api => api.GetAsync(path))));

    [Fact]
    public async Task Get_CallOfAFunction_ShowsTheIdOfTheCall()
    {
        var line = Assert.Single(await LinesAsync(new("$context.awsEndpointRequestId $context.integration.requestId"), api => api.GetAsync("/dev/proxy"))).Split(' ');

        Assert.True(Guid.TryParse(line[0], out _));
        Assert.Equal(line[0], line[1]);
    }

    [Fact]
    public async Task Get_StreamedAnswer_IsWrittenWhenTheStreamHasEnded()
    {
        var lines = new List<string>();
        var time = new ManualTime();
        var log = Gatehouse.Local.Rest.RestGateway.TryCompile(
            Api(Route.Get("/stream", Lambda.Stream(new TestTarget(new StreamingFunction([.. "{}"u8, 0, 0, 0, 0, 0, 0, 0, 0, .. "text"u8]))))) with { Stages = [new("dev") { AccessLog = new(LogGroup, new("$context.status $context.responseLatency $context.responseLength")) }] },
            new() { ApiId = "abc123", Time = time, AccessLog = lines.Add },
            out _);

        var answer = await log!.HandleAsync(Request("GET", "/dev/stream"), CancellationToken.None);
        Assert.Empty(lines);
        time.Advance(TimeSpan.FromSeconds(2));
        await answer.StreamBody!(Stream.Null, CancellationToken.None);

        Assert.Equal("200 2000 4", Assert.Single(lines));
    }

    [Fact]
    public async Task Get_StageWithoutAccessLog_WritesNothing()
    {
        var lines = await LinesAsync(AccessLogFormat.Clf, api => api.GetAsync("/prod/open"));

        Assert.Empty(lines);
    }

    [Fact]
    public async Task Compiled_AccessLog_ShowsItsDestination()
    {
        ServedApi? served = null;
        await LinesAsync(AccessLogFormat.Clf, api =>
        {
            served = api;
            return api.GetAsync("/dev/open");
        });

        Assert.Equal((LogGroup, null), (served!.Gateway.Compiled.Stages["dev"].AccessLogDestination, served.Gateway.Compiled.Stages["prod"].AccessLogDestination));
    }

    private static async Task<List<string>> LinesAsync(AccessLogFormat format, Func<ServedApi, Task<Reply>> call)
    {
        var authorizer = new CountingFunction(received => received.GetProperty("queryStringParameters").GetProperty("t").GetString() switch
        {
            "good" => CountingFunction.Policy("Allow", "*", ""","context":{"k":"v"}"""),
            "bad" => CountingFunction.Policy("Deny", "*"),
            _ => throw new InvalidOperationException("boom"),
        });
        var lines = new List<string>();
        var definition = Api(
            Route.Get("/open", Mock()),
            Route.Get("/proxy", Lambda.Proxy(new CountingFunction(_ => """{"statusCode":418}""").Target)),
            Route.Get("/failing", Lambda.Proxy(LocalFunction.Of(_ => throw new InvalidOperationException("boom")))),
            Route.Get("/broken", Lambda.Proxy(new CountingFunction(_ => "1").Target)),
            Route.Get("/guarded", Mock()).Authorize(Gatehouse.Authorizers.Request("request", authorizer.Target, [IdentitySource.Query("t")])),
            Route.Get("/signed", Mock()).Authorize(RestAuthorization.Iam)) with
        {
            Stages = [new("dev") { AccessLog = new(LogGroup, format) }, new("prod")],
        };
        await call(new(definition, options => options with { AccessLog = lines.Add }));
        return lines;
    }
}
