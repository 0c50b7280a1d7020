using static Gatehouse.Local.Tests.Rest.CountingFunction;
using static Gatehouse.Local.Tests.Rest.ServedApi;

namespace Gatehouse.Local.Tests.Rest;

public sealed class RequestAuthorizerTests
{
    private static readonly ValueList<IdentitySource> Sources =
        [IdentitySource.Header("X-Auth"), IdentitySource.Query("who"), IdentitySource.StageVariable("tenant"), IdentitySource.Context("identity.sourceIp")];

    [Fact]
    public async Task Get_AllSources_SendsTheRequestWithoutBody()
    {
        var function = new CountingFunction(_ => Policy("Allow", "*"));

        var reply = await Served(function, Sources).GetAsync("/dev/pets/7?who=me&who=you&z=", ("X-Auth", "a"), ("X-Auth", "b"));

        Assert.Equal(200, reply.Status);
        var received = function.LastEvent;
        Assert.Equal(
            ["type", "methodArn", "resource", "path", "httpMethod", "headers", "multiValueHeaders", "queryStringParameters", "multiValueQueryStringParameters", "pathParameters", "stageVariables", "requestContext"],
            received.EnumerateObject().Select(member => member.Name));
        Assert.Equal("REQUEST", received.GetProperty("type").GetString());
        Assert.Equal(Arn + "/dev/GET/pets/7", received.GetProperty("methodArn").GetString());
        Assert.Equal("b", received.GetProperty("headers").GetProperty("X-Auth").GetString());
        Assert.Equal("""["a","b"]""", received.GetProperty("multiValueHeaders").GetProperty("X-Auth").GetRawText());
        Assert.Equal("""{"who":["me","you"],"z":[""]}""", received.GetProperty("multiValueQueryStringParameters").GetRawText());
        Assert.Equal("""{"id":"7"}""", received.GetProperty("pathParameters").GetRawText());
        Assert.Equal("""{"tenant":"blue"}""", received.GetProperty("stageVariables").GetRawText());
        Assert.Equal("/pets/{id}", received.GetProperty("requestContext").GetProperty("resourcePath").GetString());
        Assert.False(received.GetProperty("requestContext").TryGetProperty("authorizer", out _));
    }

    [Fact]
    public async Task Get_NothingToSend_SendsEmptyObjects()
    {
        var function = new CountingFunction(_ => Policy("Allow", "*"));
        var authorizer = new RequestAuthorizer("request", function.Target) { CacheFor = TimeSpan.Zero };

        Assert.Equal(200, (await new ServedApi(Api(Route.Get("/x", Mock()).Authorize(authorizer))).GetAsync("/dev/x")).Status);

        foreach (var name in new[] { "queryStringParameters", "multiValueQueryStringParameters", "pathParameters", "stageVariables" })
        {
            Assert.Equal("{}", function.LastEvent.GetProperty(name).GetRawText());
        }
    }

    [Fact]
    public async Task Get_NoSources_AsksEachTime()
    {
        var function = new CountingFunction(_ => Policy("Allow", "*"));
        var api = Served(function, []);

        await api.GetAsync("/dev/pets/7");
        await api.GetAsync("/dev/pets/7");

        Assert.Equal(2, function.Calls);
    }

    [Theory]
    [InlineData("/dev/pets/7", "a")]
    [InlineData("/dev/pets/7?who=", "a")]
    [InlineData("/dev/pets/7?who=me", null)]
    [InlineData("/dev/pets/7?who=me", "")]
    [InlineData("/prod/pets/7?who=me", "a")]
    public async Task Get_OneSourceMissing_Is401WithoutCall(string path, string? header)
    {
        var function = new CountingFunction(_ => Policy("Allow", "*"));
        var api = Served(function, Sources);

        var reply = await (header is null ? api.GetAsync(path) : api.GetAsync(path, ("X-Auth", header)));

        Assert.Equal((401, """{"message":"Unauthorized"}""", "UnauthorizedException", 0), (reply.Status, reply.Body, reply.ErrorType, function.Calls));
    }

    [Theory]
    [InlineData("/dev/pets/7?who=me", "a", 1)]
    [InlineData("/dev/pets/8?who=me&other=1", "a", 1)]
    [InlineData("/dev/pets/7?who=you", "a", 2)]
    [InlineData("/dev/pets/7?who=me", "b", 2)]
    public async Task Get_SecondRequest_IsAskedAgainOnlyForOtherIdentities(string path, string header, int calls)
    {
        var function = new CountingFunction(_ => Policy("Allow", "*"));
        var api = Served(function, Sources);

        await api.GetAsync("/dev/pets/7?who=me", ("X-Auth", "a"));
        await api.GetAsync(path, ("X-Auth", header));

        Assert.Equal(calls, function.Calls);
    }

    private static ServedApi Served(CountingFunction function, ValueList<IdentitySource> sources) =>
        new(Api(Route.Get("/pets/{id}", Mock()).Authorize(Gatehouse.Authorizers.Request("request", function.Target, sources))) with
        {
            Stages = [new("dev") { Variables = [new("tenant", "blue")] }, new("prod")],
        });
}
