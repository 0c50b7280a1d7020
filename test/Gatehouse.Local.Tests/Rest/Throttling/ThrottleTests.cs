using Gatehouse.Local.Rest;
using static Gatehouse.Local.Tests.Rest.ServedApi;

namespace Gatehouse.Local.Tests.Rest;

public sealed class ThrottleTests
{
    [Fact]
    public async Task Get_StageThrottle_IsPerMethodAndRefills()
    {
        var api = Served(new("dev") { Throttle = new(Rate: 2, Burst: 1) });

        Assert.Equal("200 429", await Statuses(api, "/dev/a", 2));
        Assert.Equal("200 429", await Statuses(api, "/dev/b", 2));
        api.Time.Advance(TimeSpan.FromMilliseconds(499));
        Assert.Equal("429", await Statuses(api, "/dev/a", 1));
        api.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal("200 429", await Statuses(api, "/dev/a", 2));
    }

    [Theory]
    [InlineData(RouteMethod.Get, "/a", 1, 3)]
    [InlineData(RouteMethod.Any, "/a", 1, 3)]
    [InlineData(RouteMethod.Get, "/*", 1, 1)]
    [InlineData(RouteMethod.Any, "/*", 1, 1)]
    [InlineData(RouteMethod.Post, "/a", 3, 3)]
    [InlineData(RouteMethod.Get, "/none", 3, 3)]
    public async Task Get_MethodSettings_WinOverThoseOfTheStage(RouteMethod method, string path, int ofA, int ofB)
    {
        var api = Served(new("dev") { Throttle = new(Rate: 1, Burst: 3), Methods = [new(method, path) { Throttle = new(Rate: 1, Burst: 1) }] });

        Assert.Equal((ofA, ofB), (await Passed(api, "/dev/a", 5), await Passed(api, "/dev/b", 5)));
    }

    [Fact]
    public async Task Get_SpecialSettings_WinOverGeneralOnes()
    {
        var api = Served(new("dev")
        {
            Methods =
            [
                new(RouteMethod.Any, "/*") { Throttle = new(1, 4) }, new(RouteMethod.Get, "/*") { Throttle = new(1, 3) },
                new(RouteMethod.Any, "/a") { Throttle = new(1, 2) }, new(RouteMethod.Get, "/a") { Throttle = new(1, 1) },
            ],
        });

        Assert.Equal((1, 3), (await Passed(api, "/dev/a", 5), await Passed(api, "/dev/b", 5)));
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(100, 0)]
    public async Task Get_RateOrBurstOfZero_RefusesAll(double rate, int burst)
    {
        var reply = await Served(new("dev") { Throttle = new(rate, burst) }).GetAsync("/dev/a");

        Assert.Equal((429, """{"message":"Too Many Requests"}""", "TooManyRequestsException"), (reply.Status, reply.Body, reply.ErrorType));
    }

    [Fact]
    public async Task Get_AccountThrottle_IsSharedByAllApis()
    {
        var time = new ManualTime();
        var bucket = Throttles.Bucket(Throttles.Account with { Burst = 3 }, time);
        var first = Served(new("dev"), bucket);
        var second = Served(new("dev"), bucket);

        Assert.Equal("200 200", await Statuses(first, "/dev/a", 2));
        Assert.Equal("200 429", await Statuses(second, "/dev/b", 2));
    }

    [Fact]
    public async Task Get_DeniedRequest_TakesNoToken()
    {
        var api = new ServedApi(Api(Route.Get("/a", Mock()) with { ApiKeyRequired = true }) with
        {
            Stages = [new("dev") { Throttle = new(Rate: 1, Burst: 1) }],
            UsagePlans = [new("plan") { Stages = ["dev"], Keys = [new("key") { Value = "0123456789abcdefghij" }] }],
        });

        Assert.Equal("403 403", await Statuses(api, "/dev/a", 2));
        Assert.Equal(200, (await api.GetAsync("/dev/a", ("X-API-Key", "0123456789abcdefghij"))).Status);
    }

    private static async Task<int> Passed(ServedApi api, string path, int count) => (await Statuses(api, path, count)).Split(' ').Count(status => status == "200");

    private static async Task<string> Statuses(ServedApi api, string path, int count)
    {
        var statuses = new int[count];
        for (var index = 0; index < count; index++)
        {
            statuses[index] = (await api.GetAsync(path)).Status;
        }

        return string.Join(' ', statuses);
    }

    private static ServedApi Served(ApiStage stage, TokenBucket? account = null) =>
        new(Api(Route.Get("/a", Mock()), Route.Get("/b", Mock())) with { Stages = [stage] }, options => options with { AccountThrottle = account });
}
