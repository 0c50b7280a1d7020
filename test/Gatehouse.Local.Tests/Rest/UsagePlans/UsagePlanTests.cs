using Gatehouse.Local.Rest;
using static Gatehouse.Local.Tests.Rest.ServedApi;

namespace Gatehouse.Local.Tests.Rest;

public sealed class UsagePlanTests
{
    private const string One = "key-one-0123456789abcdef";
    private const string Two = "key-two-0123456789abcdef";

    [Theory]
    [InlineData(QuotaPeriod.Day, "2025-04-14T23:59:59Z", "2025-04-15T00:00:00Z")]
    [InlineData(QuotaPeriod.Week, "2025-04-19T23:59:59Z", "2025-04-20T00:00:00Z")]
    [InlineData(QuotaPeriod.Month, "2025-04-30T23:59:59Z", "2025-05-01T00:00:00Z")]
    public async Task Get_Quota_IsCountedPerKeyAndBeginsAnewWithThePeriod(QuotaPeriod period, string last, string next)
    {
        var api = Served(new("plan") { Quota = new(3, period) { Offset = 1 } });

        Assert.Equal("200 200 429", await Statuses(api, "/dev/a", One, 3));
        Assert.Equal("200", await Statuses(api, "/dev/a", Two, 1));
        api.Time.Now = Time(last);
        var reply = await api.GetAsync("/dev/a", ("X-API-Key", One));
        Assert.Equal((429, """{"message":"Limit Exceeded"}""", "LimitExceededException"), (reply.Status, reply.Body, reply.ErrorType));
        api.Time.Now = Time(next);
        Assert.Equal("200 200 200 429", await Statuses(api, "/dev/a", One, 4));
    }

    [Fact]
    public async Task Get_Quota_CountsAllStagesAndMethodsThatNeedAKey()
    {
        var api = Served(new("plan") { Quota = new(2, QuotaPeriod.Day) });

        Assert.Equal("200", await Statuses(api, "/dev/a", One, 1));
        Assert.Equal("200 200 200", await Statuses(api, "/dev/open", One, 3));
        Assert.Equal("200", await Statuses(api, "/prod/b", One, 1));
        Assert.Equal("429", await Statuses(api, "/dev/b", One, 1));
    }

    [Fact]
    public async Task Get_StageOfAnotherApiInThePlan_OpensNoneOfThisOne()
    {
        var api = Served(new("plan") { Stages = [new("dev") { Api = "other" }, "prod"] });

        Assert.Equal("403", await Statuses(api, "/dev/a", One, 1));
        Assert.Equal("200", await Statuses(api, "/prod/a", One, 1));
    }

    [Fact]
    public async Task Get_Throttle_IsPerKeyOverAllStages()
    {
        var api = Served(new("plan") { Throttle = new(Rate: 1, Burst: 2) });

        Assert.Equal("200", await Statuses(api, "/dev/a", One, 1));
        Assert.Equal("200 429", await Statuses(api, "/prod/b", One, 2));
        Assert.Equal("200 200 429", await Statuses(api, "/dev/a", Two, 3));
        var reply = await api.GetAsync("/dev/a", ("X-API-Key", One));
        Assert.Equal((429, """{"message":"Too Many Requests"}""", "TooManyRequestsException"), (reply.Status, reply.Body, reply.ErrorType));
        api.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("200 429", await Statuses(api, "/dev/a", One, 2));
    }

    [Fact]
    public async Task Get_MethodThrottle_IsPerKeyStageAndMethod()
    {
        var api = Served(new("plan")
        {
            Stages = [new("dev") { Methods = [new(RouteMethod.Get, "/a", new(Rate: 1, Burst: 1))] }, "prod"],
            Throttle = new(Rate: 100, Burst: 100),
        });

        Assert.Equal("200 429", await Statuses(api, "/dev/a", One, 2));
        Assert.Equal("200 200", await Statuses(api, "/dev/b", One, 2));
        Assert.Equal("200 200", await Statuses(api, "/prod/a", One, 2));
        Assert.Equal("200 429", await Statuses(api, "/dev/a", Two, 2));
    }

    [Fact]
    public async Task Get_RequestThrottledByTheStage_UsesNoQuota()
    {
        var api = Served(new("plan") { Quota = new(2, QuotaPeriod.Day) }, api => api with { Stages = [new("dev") { Throttle = new(Rate: 1, Burst: 1) }, new("prod")] });

        Assert.Equal("200 429 429", await Statuses(api, "/dev/a", One, 3));
        api.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("200", await Statuses(api, "/dev/a", One, 1));
    }

    [Fact]
    public async Task Get_RequestThrottledByThePlan_CountsForTheAccount()
    {
        var time = new ManualTime();
        var api = Served(
            new("plan") { Throttle = new(Rate: 1, Burst: 1) },
            configure: options => options with { AccountThrottle = Throttles.Bucket(new(Rate: 1, Burst: 3), time) });

        Assert.Equal("200 429 429", await Statuses(api, "/dev/a", One, 3));
        Assert.Equal("429", await Statuses(api, "/dev/open", Two, 1));
    }

    [Fact]
    public async Task Get_ThrottledRequest_UsesNoQuota()
    {
        var api = Served(new("plan") { Throttle = new(Rate: 1, Burst: 1), Quota = new(2, QuotaPeriod.Day) });

        Assert.Equal("200 429 429", await Statuses(api, "/dev/a", One, 3));
        api.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("200", await Statuses(api, "/dev/a", One, 1));
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string> Statuses(ServedApi api, string path, string key, int count)
    {
        var statuses = new int[count];
        for (var index = 0; index < count; index++)
        {
            statuses[index] = (await api.GetAsync(path, ("X-API-Key", key))).Status;
        }

        return string.Join(' ', statuses);
    }

    private static ServedApi Served(
        UsagePlan plan, Func<RestApi, RestApi>? change = null, Func<RestGatewayOptions, RestGatewayOptions>? configure = null)
    {
        var api = Api(Route.Get("/a", Mock()) with { ApiKeyRequired = true }, Route.Get("/b", Mock()) with { ApiKeyRequired = true }, Route.Get("/open", Mock())) with
        {
            UsagePlans = [plan with { Stages = plan.Stages.Count > 0 ? plan.Stages : ["dev", "prod"], Keys = [new("one") { Value = One }, new("two") { Value = Two }] }],
        };
        return new(change?.Invoke(api) ?? api, configure);
    }
}
