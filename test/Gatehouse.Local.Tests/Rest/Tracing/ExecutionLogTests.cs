using static Gatehouse.Local.Tests.Rest.ServedApi;

namespace Gatehouse.Local.Tests.Rest;

/// <summary>The order of the lines is that of execution logs in CloudWatch.</summary>
public sealed class ExecutionLogTests
{
    private const string Key = "key-one-0123456789abcdef";
    private const string Masked = "******************abcdef";

    [Fact]
    public async Task Get_OpenRoute_TellsThatNoPlanCounts()
    {
        var lines = await LogAsync(Route(), "/dev/a/1");

        Assert.Equal(
            [
                "Verifying Usage Plan for request: <id>. API Key:  API Stage: abc123/dev",
                "API Key  authorized because method 'GET /a/{b}' does not require API Key. Request will not contribute to throttle or quota limits",
                "Usage Plan check succeeded for API Key  and API Stage abc123/dev",
                "Starting execution for request: <id>",
                "HTTP Method: GET, Resource Path: /a/1",
                "Method request path: {b=1}",
            ],
            lines[1..7]);
        Assert.Matches("^Extended Request Id: [A-Za-z0-9_-]{15}=$", lines[0]);
        Assert.Equal("Method completed with status: 200", lines[^1]);
    }

    [Fact]
    public async Task Get_RightKey_ShowsItMasked()
    {
        var lines = await LogAsync(Route() with { ApiKeyRequired = true }, "/dev/a/1", ("X-API-Key", Key));

        Assert.Equal(
            [
                $"Verifying Usage Plan for request: <id>. API Key: {Masked} API Stage: abc123/dev",
                $"Usage Plan check succeeded for API Key {Masked} and API Stage abc123/dev",
                "Starting execution for request: <id>",
                "HTTP Method: GET, Resource Path: /a/1",
                $"API Key: {Masked}",
            ],
            lines[1..6]);
    }

    [Fact]
    public async Task Get_NoKey_EndsBeforeTheExecution()
    {
        var lines = await LogAsync(Route() with { ApiKeyRequired = true }, "/dev/a/1");

        Assert.Equal(
            [
                "Verifying Usage Plan for request: <id>. API Key:  API Stage: abc123/dev",
                "API Key  not authorized because method 'GET /a/{b}' requires API Key and API Key is not associated with a Usage Plan for API Stage abc123/dev: No Usage Plan found for key and API Stage",
                "Method completed with status: 403",
            ],
            lines[1..]);
    }

    [Fact]
    public async Task Get_TooFast_NamesTheLimit()
    {
        var lines = await LogAsync(Route(), "/prod/a/1");

        Assert.Equal("Verifying Usage Plan for request: <id>. API Key:  API Stage: abc123/prod", lines[1]);
        Assert.Matches(@"^Key throttle limit exceeded for RestApi abc123, Stage prod, Resource [a-z0-9]+, HttpMethod GET\. Limit: 0\.00 Burst: 1$", lines[2]);
        Assert.Equal("Method completed with status: 429", lines[3]);
    }

    [Fact]
    public async Task Get_TooFastForThePlan_NamesPlanAndLimit()
    {
        var lines = await LogAsync(
            Route() with { ApiKeyRequired = true }, "/dev/a/1", plan => plan with { Throttle = new(Rate: 0, Burst: 10) }, ("X-API-Key", Key));

        Assert.StartsWith(
            $"API Key {Masked} exceeded throttle limit for API Stage abc123/dev: Key throttle limit exceeded for Usage Plan ID plan, RestApi abc123, Stage dev, Resource ",
            lines[2], StringComparison.Ordinal);
        Assert.EndsWith(", HttpMethod GET. Limit: 0.00 Burst: 10", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_QuotaUsedUp_NamesPlanAndQuota()
    {
        var lines = await LogAsync(
            Route() with { ApiKeyRequired = true }, "/dev/a/1", plan => plan with { Quota = new(Limit: 5, QuotaPeriod.Week) { Offset = 5 } }, ("X-API-Key", Key));

        Assert.Equal(
            $"API Key {Masked} exceeded quota limit for API Stage abc123/dev: Key quota exhausted for Usage Plan ID plan. Quota Limit: 5 Period: WEEK", lines[2]);
    }

    [Fact]
    public async Task Get_Authorizer_IsAskedBeforeThePlan()
    {
        var function = new CountingFunction(_ => CountingFunction.Policy("Allow", "*"));
        var lines = await LogAsync(Route() with { Authorization = RestAuthorization.By(Gatehouse.Authorizers.Token("token", function.Target)) }, "/dev/a/1", ("Authorization", "a-long-secret-token"));

        Assert.Equal("Starting authorizer: token for request: <id>", lines[1]);
        Assert.Equal("Incoming identity: *************-token", lines[2]);
        Assert.StartsWith("Endpoint request body after transformations: {\"type\":\"TOKEN\"", lines[3], StringComparison.Ordinal);
        Assert.DoesNotContain("a-long-secret", string.Join('\n', lines), StringComparison.Ordinal);
        Assert.StartsWith("Authorizer result body before parsing: {\"principalId\":\"rahul\"", lines[4], StringComparison.Ordinal);
        Assert.Equal(
            ["Using valid authorizer policy for principal: *****", "Successfully completed authorizer execution", "Verifying Usage Plan for request: <id>. API Key:  API Stage: abc123/dev"],
            lines[5..8]);
    }

    [Fact]
    public async Task Get_RequestAuthorizer_MasksEachSource()
    {
        var function = new CountingFunction(_ => CountingFunction.Policy("Allow", "*"));
        var authorizer = Gatehouse.Authorizers.Request("request", function.Target, [IdentitySource.Header("Hash"), IdentitySource.Query("q")]);
        var lines = await LogAsync(Route() with { Authorization = RestAuthorization.By(authorizer) }, "/dev/a/1?q=short", ("Hash", "12345678aaaaaa"));

        Assert.Equal("Incoming identity: {method.request.header.Hash=********aaaaaa, method.request.querystring.q=*****}", lines[2]);
    }

    [Fact]
    public async Task Get_Function_IsNamedByItsRequestIdAtTheEnd()
    {
        var function = new CountingFunction(_ => """{"statusCode":200}""");
        var lines = await LogAsync(Route() with { Integration = Lambda.Proxy(function.Target) }, "/dev/a/1");

        Assert.Equal("Method completed with status: 200", lines[^2]);
        Assert.Matches("^AWS Integration Endpoint RequestId : [0-9a-f-]{36}$", lines[^1]);
    }

    private static RestRoute Route() => new(RouteMethod.Get, "/a/{b}", Mock());

    private static Task<string[]> LogAsync(RestRoute route, string path, params (string Name, string Value)[] headers) =>
        LogAsync(route, path, static plan => plan, headers);

    private static async Task<string[]> LogAsync(RestRoute route, string path, Func<UsagePlan, UsagePlan> change, params (string Name, string Value)[] headers)
    {
        var traces = new GatewayTraces(1);
        var definition = Api(route) with
        {
            Stages = [new("dev"), new("prod") { Throttle = new(Rate: 0, Burst: 1) }],
            UsagePlans = [change(new("plan") { Stages = ["dev"], Keys = [new("one") { Value = Key }] })],
        };
        await new ServedApi(definition, options => options with { Traces = traces }).GetAsync(path, headers);
        var trace = traces.Latest()[0];
        return [.. trace.Lines.Skip(1).Select(line => line.Split(" : ", 2)[1].Replace(trace.RequestId, "<id>", StringComparison.Ordinal))];
    }
}
