using System.Buffers.Binary;
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
