using System.Buffers.Binary;
using Gatehouse.Local.Rest;
using static Gatehouse.Local.Tests.Rest.ServedApi;

namespace Gatehouse.Local.Tests.Rest;

public sealed class CanaryTests
{
    [Theory]
    [InlineData(0, 0.0, "own base false")]
    [InlineData(100, 99.9999, "over base true")]
    [InlineData(25, 24.9, "over base true")]
    [InlineData(25, 25.1, "own base false")]
    [InlineData(0.5, 0.4, "over base true")]
    [InlineData(0.5, 0.6, "own base false")]
    public async Task Get_Percent_DecidesWithChance(double percent, double draw, string body)
    {
        var api = new ServedApi(Definition(new Canary(percent) { Variables = [new("a", "over")] }), options => options with { Ids = new FixedDraw(draw) });

        Assert.Equal(body, (await api.GetAsync("/dev/x")).Body);
    }

    [Fact]
    public async Task Get_StageWithoutCanary_PrintsNothing() =>
        Assert.Equal("own base ", (await new ServedApi(Definition(null)).GetAsync("/dev/x")).Body);

    [Fact]
    public async Task Get_CanaryDeployment_IsServedAsThatDefinition()
    {
        var other = Api(Route.Get("/x", Mock("other $context.deploymentId $stageVariables.a")));
        var api = new ServedApi(Definition(new Canary(100) { Deployment = "d2" }), options => options with { Deployments = id => id == "d2" ? other : null });

        Assert.Equal("other d2 own", (await api.GetAsync("/dev/x")).Body);
    }

    [Theory]
    [InlineData("/dev/x", "now local0 own")]
    [InlineData("/test/x", "then d1 own")]
    [InlineData("/prod/x", "long ago d0 over")]
    public async Task Get_StagesOfSeveralDeployments_EachServesItsOwn(string path, string body)
    {
        var earlier = new Dictionary<string, RestApi> { ["d1"] = Api(Route.Get("/x", Words("then"))), ["d0"] = Api(Route.Get("/x", Words("long ago"))) };
        var api = new ServedApi(
            Api(Route.Get("/x", Words("now"))) with
            {
                Stages =
                [
                    new("dev") { Variables = [new("a", "own")] },
                    new("test") { Variables = [new("a", "own")], Deployment = "d1" },
                    new("prod") { Variables = [new("a", "own")], Deployment = "d1", Canary = new(100) { Deployment = "d0", Variables = [new("a", "over")] } },
                ],
            },
            options => options with { Deployments = id => earlier.GetValueOrDefault(id) });

        Assert.Equal(body, (await api.GetAsync(path)).Body);

        static RestIntegration Words(string words) => Mock(words + " $context.deploymentId $stageVariables.a");
    }

    [Fact]
    public async Task Get_RouteThatOnlyTheCanaryHas_IsMissingElsewhere()
    {
        var draw = new FixedDraw(99);
        var definition = Api(Route.Get("/x", Mock("x")), Route.Get("/new", Mock("new"))) with { Stages = [new("dev") { Deployment = "d1", Canary = new(50) }] };
        var api = new ServedApi(definition, options => options with { Ids = draw, Deployments = _ => Api(Route.Get("/x", Mock("x"))) });

        Assert.Equal(403, (await api.GetAsync("/dev/new")).Status);
        draw.Value = 1;
        Assert.Equal((200, "new"), (await api.GetAsync("/dev/new")) is var answer ? (answer.Status, answer.Body) : default);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Get_UseStageCache_KeepsAnswersOfTwoDeploymentsApart(bool shares)
    {
        var (old, now) = (new CountingFunction(_ => """{"statusCode":200,"body":"old"}"""), new CountingFunction(_ => """{"statusCode":200,"body":"new"}"""));
        var draw = new FixedDraw(99);
        var api = new ServedApi(
            Api(Route.Get("/x", Lambda.Proxy(now.Target))) with
            {
                Stages = [new("dev") { Cache = new(CacheClusterSize.Gb0_5), Deployment = "d1", Canary = new(50) { UseStageCache = shares } }],
            },
            options => options with { Ids = draw, Deployments = _ => Api(Route.Get("/x", Lambda.Proxy(old.Target))) });

        Assert.Equal("old", (await api.GetAsync("/dev/x")).Body);
        draw.Value = 1;
        Assert.Equal("new", (await api.GetAsync("/dev/x")).Body);
        await api.GetAsync("/dev/x");
        draw.Value = 99;
        Assert.Equal("old", (await api.GetAsync("/dev/x")).Body);

        Assert.Equal((1, 1), (old.Calls, now.Calls));
    }

    [Theory]
    [InlineData(99, "false")]
    [InlineData(1, "true")]
    public async Task Get_AccessLog_SaysWhetherItWasTheCanary(double draw, string line)
    {
        var lines = new List<string>();
        var definition = Definition(new Canary(50));
        var log = new AccessLog("arn:aws:logs:us-east-1:123456789012:log-group:api", new AccessLogFormat("$context.isCanaryRequest"));
        var api = new ServedApi(definition with { Stages = [definition.Stages[0] with { AccessLog = log }] }, options => options with { Ids = new FixedDraw(draw), AccessLog = lines.Add });

        await api.GetAsync("/dev/x");

        Assert.Equal(line, Assert.Single(lines));
    }

    [Theory]
    [InlineData(null, null, false, "")]
    [InlineData("d1", null, false, "d1")]
    [InlineData("d1", null, true, "d1")]
    [InlineData("known", null, true, "")]
    [InlineData(null, "d2", true, "d2")]
    [InlineData("known", "d2", true, "d2")]
    [InlineData("d1", "d2", true, "d1 d2")]
    [InlineData("d1", "d1", true, "d1")]
    [InlineData("${First}", null, false, "")]
    [InlineData("${First}", null, true, "First")]
    [InlineData("${First}", "${Second}", true, "Second")]
    [InlineData("${known}", "${Second}", true, "")]
    [InlineData("${First}", "${known}", true, "")]
    public void Compile_DeploymentThatNothingIsKnownOf_IsReported(string? deployment, string? canary, bool hasCanary, string reported)
    {
        var api = Api(Route.Get("/x", Mock("x"))) with
        {
            Stages = [new("dev") { Deployment = Text(deployment), Canary = hasCanary ? new(10) { Deployment = Text(canary) } : null }],
        };

        RestGateway.TryCompile(
            api, RestCaller.Options with { Resolve = text => text.ToString(), Deployments = id => id is "known" or "${known}" ? api : null }, out var diagnostics);

        Assert.Equal(
            reported.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => $"The stage dev of test names the deployment {id}, but the API as it was then is not known: the API as it is now is served in its place."),
            diagnostics.Where(diagnostic => diagnostic.Code == "GH8013").Select(diagnostic => diagnostic.Message));

        static TemplateText? Text(string? text) => text is ['$', '{', .. var name, '}'] ? TemplateText.Ref(name) : text;
    }

    [Fact]
    public async Task Get_EvenSplit_ReachesBoth()
    {
        var api = new ServedApi(Definition(new Canary(50)));
        var canaries = 0;
        for (var index = 0; index < 400; index++)
        {
            canaries += (await api.GetAsync("/dev/x")).Body.EndsWith("true", StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.InRange(canaries, 100, 300);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public async Task Get_UseStageCache_SharesAnswersOfOneDeployment(bool shares, int calls)
    {
        var backend = new CountingFunction(_ => """{"statusCode":200,"body":"x"}""");
        var draw = new FixedDraw(99);
        var api = new ServedApi(
            Api(Route.Get("/x", Lambda.Proxy(backend.Target))) with
            {
                Stages = [new("dev") { Cache = new(CacheClusterSize.Gb0_5), Canary = new(50) { UseStageCache = shares } }],
            },
            options => options with { Ids = draw });

        await api.GetAsync("/dev/x");
        draw.Value = 1;
        await api.GetAsync("/dev/x");
        await api.GetAsync("/dev/x");

        Assert.Equal(calls, backend.Calls);
    }

    [Fact]
    public async Task Get_ThrottledStage_CountsCanaryRequestsToo()
    {
        var draw = new FixedDraw(99);
        var definition = Definition(new Canary(50));
        var api = new ServedApi(definition with { Stages = [definition.Stages[0] with { Throttle = new(1, 1) }] }, options => options with { Ids = draw });

        Assert.Equal(200, (await api.GetAsync("/dev/x")).Status);
        draw.Value = 1;
        Assert.Equal(429, (await api.GetAsync("/dev/x")).Status);
    }

    private static RestApi Definition(Canary? canary) =>
        Api(Route.Get("/x", Mock("$stageVariables.a $stageVariables.b $context.isCanaryRequest"))) with
        {
            Stages = [new("dev") { Variables = [new("a", "own"), new("b", "base")], Canary = canary }],
        };

    private sealed class FixedDraw(double percent) : GatewayIds
    {
        public double Value { get; set; } = percent;

        public override void Fill(Span<byte> bytes)
        {
            bytes.Clear();
            if (bytes.Length == 4)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)(Value / 100 * uint.MaxValue));
            }
        }
    }
}
