using Gatehouse.Local.Rest;
using Gatehouse.Local.Security;
using static Gatehouse.Local.Tests.Rest.ServedApi;

namespace Gatehouse.Local.Tests.Rest;

public sealed class CacheTests
{
    private const string Warning = "199 Cache-control headers were ignored because the caller was unauthorized.";
    private static readonly (string, string) Fresh = ("Cache-Control", "max-age=0");

    [Fact]
    public async Task Get_WithinLifetime_AnswersFromTheCacheWithStatusHeadersAndBody()
    {
        var (api, backend) = Served(new StageCache(CacheClusterSize.Gb0_5));

        var first = await api.GetAsync("/dev/a");
        var second = await api.GetAsync("/dev/a");

        Assert.Equal((201, "1", "yes"), (first.Status, first.Body, first.Headers.First("X-Kept")));
        Assert.Equal((201, "1", "yes"), (second.Status, second.Body, second.Headers.First("X-Kept")));
        Assert.NotEqual(first.Headers.First("x-amzn-RequestId"), second.Headers.First("x-amzn-RequestId"));
        Assert.Equal(1, backend.Calls);
        api.Time.Advance(TimeSpan.FromSeconds(299));
        Assert.Equal("1", (await api.GetAsync("/dev/a")).Body);
        api.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("2", (await api.GetAsync("/dev/a")).Body);
    }

    [Theory]
    [InlineData("GET", true, null, null, 1)]
    [InlineData("POST", true, null, null, 2)]
    [InlineData("GET", false, null, null, 2)]
    [InlineData("GET", true, false, null, 2)]
    [InlineData("GET", true, false, true, 1)]
    [InlineData("GET", true, true, false, 2)]
    [InlineData("POST", true, true, null, 2)]
    [InlineData("POST", true, null, true, 1)]
    [InlineData("POST", false, null, true, 2)]
    public async Task Send_Settings_DecideWhetherAnswersAreKept(string method, bool cluster, bool? all, bool? own, int calls)
    {
        var (api, backend) = Served(
            new StageCache(CacheClusterSize.Gb0_5) { Enabled = cluster, Default = all is null ? null : new() { Enabled = all } },
            own is null ? [] : [new(RouteMethod.Get, "/a") { Cache = new() { Enabled = own } }, new(RouteMethod.Post, "/a") { Cache = new() { Enabled = own } }]);

        await api.SendAsync(Request(method, "/dev/a"));
        await api.SendAsync(Request(method, "/dev/a"));

        Assert.Equal(calls, backend.Calls);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(61, 1)]
    [InlineData(60, 2)]
    public async Task Get_MethodLifetime_WinsOverThatOfTheStage(int seconds, int calls)
    {
        var (api, backend) = Served(
            new StageCache(CacheClusterSize.Gb0_5) { Default = new() { TimeToLive = TimeSpan.FromHours(1) } },
            [new(RouteMethod.Get, "/a") { Cache = new() { TimeToLive = TimeSpan.FromSeconds(seconds) } }]);

        await api.GetAsync("/dev/a");
        api.Time.Advance(TimeSpan.FromSeconds(60));
        await api.GetAsync("/dev/a");

        Assert.Equal(calls, backend.Calls);
    }

    [Theory]
    [InlineData("/dev/keyed/1?q=1", "a", 1)]
    [InlineData("/dev/keyed/1?q=1&department=x", "a", 1)]
    [InlineData("/dev/keyed/2?q=1", "a", 2)]
    [InlineData("/dev/keyed/1?q=2", "a", 2)]
    [InlineData("/dev/keyed/1?q=1&q=2", "a", 2)]
    [InlineData("/dev/keyed/1?q=", "a", 2)]
    [InlineData("/dev/keyed/1", "a", 2)]
    [InlineData("/dev/keyed/1?q=1", "b", 2)]
    [InlineData("/prod/keyed/1?q=1", "a", 2)]
    public async Task Get_KeyParameters_TellAnswersApart(string path, string header, int calls)
    {
        var (api, backend) = Served(new StageCache(CacheClusterSize.Gb0_5));

        await api.GetAsync("/dev/keyed/1?q=1", ("X-K", "a"));
        await api.GetAsync(path, ("X-K", header));

        Assert.Equal(calls, backend.Calls);
    }

    [Fact]
    public async Task Get_KeyOfTheIntegrationRequest_IsWhatIsMappedToIt()
    {
        var calls = 0;
        var backend = new StubBackend(_ => new(System.Net.HttpStatusCode.OK) { Content = new StringContent($"{++calls}") });
        var proxy = new HttpProxy("http://backend.test/{rest}") { RequestParameters = [To.Path("rest", From.Path("proxy"))] };
        var route = Route.Get("/{proxy+}", proxy) with { CacheKeys = [new("integration.request.path.rest")] };
        var api = new ServedApi(
            ServedApi.Api(route) with { Stages = [new("dev") { Cache = new StageCache(CacheClusterSize.Gb0_5) }] },
            options => options with { Backends = new(backend) });

        Assert.Equal(["1", "2", "1"], [(await api.GetAsync("/dev/a")).Body, (await api.GetAsync("/dev/b")).Body, (await api.GetAsync("/dev/a")).Body]);
    }

    [Fact]
    public async Task Get_SameNamespace_SharesAnswers()
    {
        var (api, backend) = Served(new StageCache(CacheClusterSize.Gb0_5));

        Assert.Equal("1", (await api.GetAsync("/dev/shared1")).Body);
        Assert.Equal("1", (await api.GetAsync("/dev/shared2")).Body);
        Assert.Equal(1, backend.Calls);
    }

    [Fact]
    public async Task Get_AnswerOverOneMegabyteOrOfTheGateway_IsNotKept()
    {
        var (large, backend) = Served(new StageCache(CacheClusterSize.Gb0_5), answer: _ => $$"""{"statusCode":200,"body":"{{new string('x', 1_048_577)}}"}""");
        await large.GetAsync("/dev/a");
        await large.GetAsync("/dev/a");
        Assert.Equal(2, backend.Calls);

        var (failing, failed) = Served(new StageCache(CacheClusterSize.Gb0_5), answer: _ => "malformed");
        await failing.GetAsync("/dev/a");
        Assert.Equal(502, (await failing.GetAsync("/dev/a")).Status);
        Assert.Equal(2, failed.Calls);
    }

    [Fact]
    public async Task Get_AfterFlush_FetchesAgain()
    {
        var (api, backend) = Served(new StageCache(CacheClusterSize.Gb0_5));

        await api.GetAsync("/dev/a");
        api.Gateway.Compiled.Stages["dev"].Caches!.FlushAnswers();
        await api.GetAsync("/dev/a");

        Assert.Equal(2, backend.Calls);
    }

    [Theory]
    [InlineData("max-age=0", true)]
    [InlineData("no-transform, MAX-AGE=0", true)]
    [InlineData("max-age=1", false)]
    [InlineData("no-cache", false)]
    public async Task Get_ZeroAgeWithoutRequiredAuthorization_ReplacesTheAnswer(string header, bool fetches)
    {
        var (api, _) = Served(new StageCache(CacheClusterSize.Gb0_5), rule: new() { RequiresAuthorization = false });
        await api.GetAsync("/dev/a");

        Assert.Equal(fetches ? "2" : "1", (await api.GetAsync("/dev/a", ("Cache-Control", header))).Body);
        Assert.Equal(fetches ? "2" : "1", (await api.GetAsync("/dev/a")).Body);
    }

    [Theory]
    [InlineData("SucceedWithResponseHeader", 201, "1", Warning)]
    [InlineData("SucceedWithoutResponseHeader", 201, "1", null)]
    [InlineData("FailWith403", 403, """{"Message":"User: anonymous is not authorized to perform: execute-api:InvalidateCache on resource: arn:aws:execute-api:us-east-1:********9012:abc123/dev/GET/a"}""", null)]
    public async Task Get_ZeroAgeUnauthorized_FollowsTheStrategy(string strategy, int status, string body, string? warning)
    {
        var (api, backend) = Served(new StageCache(CacheClusterSize.Gb0_5), rule: new() { Unauthorized = Enum.Parse<UnauthorizedCacheControl>(strategy) });
        await api.GetAsync("/dev/a");

        var reply = await api.GetAsync("/dev/a", Fresh);

        Assert.Equal((status, body, warning, 1), (reply.Status, reply.Body, reply.Headers.First("Warning"), backend.Calls));
        Assert.Null((await api.GetAsync("/dev/a")).Headers.First("Warning"));
    }

    [Fact]
    public async Task Get_ZeroAgeUnauthorizedBeforeAnythingIsKept_WarnsToo()
    {
        var (api, _) = Served(new StageCache(CacheClusterSize.Gb0_5));

        var reply = await api.GetAsync("/dev/a", Fresh);

        Assert.Equal(("1", Warning), (reply.Body, reply.Headers.First("Warning")));
        Assert.Null((await api.GetAsync("/dev/a")).Headers.First("Warning"));
    }

    [Theory]
    [InlineData("execute-api:Invoke", "1")]
    [InlineData("execute-api:InvalidateCache", "2")]
    [InlineData("execute-api:*", "2")]
    public async Task Get_ZeroAge_IsAllowedByTheResourcePolicy(string action, string body)
    {
        var (api, _) = Served(new StageCache(CacheClusterSize.Gb0_5), policy: [Gatehouse.Allow.Everyone(), Gatehouse.Allow.Everyone() with { Actions = [action] }]);
        await api.GetAsync("/dev/a");

        Assert.Equal(body, (await api.GetAsync("/dev/a", Fresh)).Body);
    }

    [Theory]
    [InlineData("execute-api:Invoke", "1")]
    [InlineData("execute-api:*", "2")]
    public async Task Get_ZeroAge_IsAllowedByTheAuthorizer(string action, string body)
    {
        var function = new CountingFunction(_ => CountingFunction.Policy("Allow", "*").Replace("execute-api:Invoke", action, StringComparison.Ordinal));
        var (api, _) = Served(new StageCache(CacheClusterSize.Gb0_5), authorization: RestAuthorization.By(Gatehouse.Authorizers.Token("token", function.Target)));
        await api.GetAsync("/dev/a", ("Authorization", "t"));

        Assert.Equal(body, (await api.GetAsync("/dev/a", Fresh, ("Authorization", "t"))).Body);
    }

    [Fact]
    public async Task Get_ZeroAgeSigned_IsAllowedByTheKey()
    {
        var (api, _) = Served(
            new StageCache(CacheClusterSize.Gb0_5),
            authorization: RestAuthorization.Iam,
            keys: id => new() { AccessKeyId = id, SecretKey = "secret", PrincipalArn = "arn:aws:iam::123456789012:user/own" });
        await api.SendAsync(IamAuthorizerTests.Sign(api, Request("GET", "/dev/a")));

        Assert.Equal("2", (await api.SendAsync(IamAuthorizerTests.Sign(api, Request("GET", "/dev/a", Fresh)))).Body);
    }

    [Fact]
    public async Task Get_CachedAnswer_IsStillProtected()
    {
        var function = new CountingFunction(received => CountingFunction.Policy(received.GetProperty("authorizationToken").GetString() == "good" ? "Allow" : "Deny", "*"));
        var (api, _) = Served(new StageCache(CacheClusterSize.Gb0_5), authorization: RestAuthorization.By(Gatehouse.Authorizers.Token("token", function.Target)));

        Assert.Equal(201, (await api.GetAsync("/dev/a", ("Authorization", "good"))).Status);
        Assert.Equal(403, (await api.GetAsync("/dev/a", ("Authorization", "bad"))).Status);
    }

    [Fact]
    public void Set_MoreThanTheCapacity_DropsTheOldest()
    {
        var now = new ManualTime().Now;
        var cache = new BoundedCache<string>(10);
        for (var index = 0; index < 100; index++)
        {
            cache.Set($"k{index % 20}", $"v{index}", now.AddMinutes(1), 2);
        }

        Assert.Equal((5, 10L), (cache.Count, cache.Weight));
        Assert.True(cache.TryGet("k19", now, out var kept));
        Assert.Equal("v99", kept);
        Assert.False(cache.TryGet("k14", now, out _));
        Assert.False(cache.TryGet("k19", now.AddMinutes(1), out _));
        cache.Set("k19", "too heavy", now.AddMinutes(1), 11);
        Assert.False(cache.TryGet("k19", now, out _));
        Assert.Equal(8L, cache.Weight);
    }

    private static (ServedApi Api, CountingFunction Backend) Served(
        StageCache cache,
        ValueList<MethodSettings>? methods = null,
        CacheControlRule? rule = null,
        RestAuthorization? authorization = null,
        ValueList<Gatehouse.PolicyStatement>? policy = null,
        Func<string, LocalAccessKey?>? keys = null,
        Func<int, string>? answer = null)
    {
        var calls = 0;
        var backend = new CountingFunction(_ => answer?.Invoke(++calls) ?? $$"""{"statusCode":201,"headers":{"X-Kept":"yes"},"body":"{{++calls}}"}""");
        var integration = Lambda.Proxy(backend.Target);
        var definition = Api(
            Route.Get("/a", integration),
            Route.Post("/a", integration),
            Route.Get("/keyed/{id}", integration) with { CacheKeys = [CacheKeyParameter.Path("id"), CacheKeyParameter.Query("q"), CacheKeyParameter.Header("X-K")] },
            Route.Get("/shared1", integration) with { CacheNamespace = "n" },
            Route.Get("/shared2", integration) with { CacheNamespace = "n" }) with
        {
            Stages = [new("dev") { Cache = cache, Methods = methods ?? [] }, new("prod") { Cache = cache }],
            Policy = policy ?? [],
            DefaultAuthorization = authorization,
        };
        return (new(definition, options => options with { CacheControl = rule ?? new(), AccessKeys = keys }), backend);
    }
}
