using System.Collections.Immutable;
using Gatehouse.Local.Rest;
using static Gatehouse.Local.Tests.Rest.ServedApi;

namespace Gatehouse.Local.Tests.Rest;

public sealed class ApiKeyTests
{
    private const string Value = "0123456789abcdefghij";

    [Theory]
    [InlineData("/dev/keyed", "X-API-Key", Value, 200)]
    [InlineData("/dev/keyed", "x-api-key", Value, 200)]
    [InlineData("/dev/keyed", "x-api-key", "0123456789ABCDEFGHIJ", 403)]
    [InlineData("/dev/keyed", "x-api-key", "", 403)]
    [InlineData("/dev/keyed", "other", Value, 403)]
    [InlineData("/dev/keyed", "x-api-key", "disabled-key-0123456789", 403)]
    [InlineData("/dev/keyed", "x-api-key", "other-stage-key-0123456789", 403)]
    [InlineData("/prod/keyed", "x-api-key", Value, 403)]
    [InlineData("/prod/keyed", "x-api-key", "other-stage-key-0123456789", 200)]
    [InlineData("/dev/open", "other", "", 200)]
    public async Task Get_Key_MustBeEnabledAndInAPlanOfTheStage(string path, string header, string value, int status)
    {
        var reply = await new ServedApi(Definition(ApiKeySource.Header)).GetAsync(path, (header, value));

        Assert.Equal(status, reply.Status);
        if (status == 403)
        {
            Assert.Equal(("""{"message":"Forbidden"}""", "ForbiddenException"), (reply.Body, reply.ErrorType));
        }
    }

    [Theory]
    [InlineData(Value, 200)]
    [InlineData("unknown", 403)]
    [InlineData(null, 403)]
    public async Task Get_KeyOfTheAuthorizer_IsTakenInPlaceOfTheHeader(string? value, int status)
    {
        var function = new CountingFunction(_ => CountingFunction.Policy("Allow", "*", value is null ? "" : $$""","usageIdentifierKey":"{{value}}" """));
        var definition = Definition(ApiKeySource.Authorizer);
        var api = new ServedApi(definition with
        {
            Routes = [.. definition.Routes.Select(route => route.Authorize(Gatehouse.Authorizers.Token("token", function.Target)))],
        });

        Assert.Equal(status, (await api.GetAsync("/dev/keyed", ("Authorization", "t"), ("X-API-Key", Value))).Status);
    }

    [Fact]
    public async Task Get_AcceptedKey_IsShownInTheContext()
    {
        var api = new ServedApi(Definition(ApiKeySource.Header));
        var key = Keys(Definition(ApiKeySource.Header), new RestGatewayOptions { ApiId = "abc123" })[0];

        Assert.Equal($"{Value} {key.Id}", (await api.GetAsync("/dev/keyed", ("X-API-Key", Value))).Body);
        Assert.Equal(" ", (await api.GetAsync("/dev/open", ("X-API-Key", Value))).Body);
    }

    [Fact]
    public async Task Keys_KeyWithoutValue_GetsALastingOne()
    {
        var definition = Definition(ApiKeySource.Header) with { UsagePlans = [new("plan") { Stages = ["dev"], Keys = [new("made-up")] }] };
        var options = new RestGatewayOptions { ApiId = "abc123" };
        var key = Assert.Single(Keys(definition, options));

        Assert.Matches("^[0-9A-Za-z]{40}$", key.Value);
        Assert.Matches("^[0-9a-z]{10}$", key.Id);
        Assert.Equal(key, Keys(definition, options)[0]);
        Assert.NotEqual(key.Value, Keys(definition, options with { ApiId = "other" })[0].Value);
        Assert.DoesNotContain(key.Value, key.ToString(), StringComparison.Ordinal);
        Assert.Equal(200, (await new ServedApi(definition).GetAsync("/dev/keyed", ("X-API-Key", key.Value))).Status);
    }

    [Fact]
    public async Task Get_KeyThatExists_HasItsIdAndTheValueThatIsGiven()
    {
        var definition = Definition(ApiKeySource.Header) with { UsagePlans = [new("plan") { Stages = ["dev"], Keys = [ApiKey.FromId("k1") with { Value = Value }] }] };

        Assert.Equal($"{Value} k1", (await new ServedApi(definition).GetAsync("/dev/keyed", ("X-API-Key", Value))).Body);
        Assert.True(Assert.Single(Keys(definition with { UsagePlans = [new("plan") { Stages = ["dev"], Keys = [ApiKey.FromId("k1")] }] }, new RestGatewayOptions { ApiId = "a" })).IsMadeUp);
    }

    private static ImmutableArray<ServedApiKey> Keys(RestApi api, RestGatewayOptions options)
    {
        var plans = new UsagePlanTable();
        plans.Add(api, options);
        return plans.Keys(options.ApiId);
    }

    private static RestApi Definition(ApiKeySource source)
    {
        var show = Mock("$context.identity.apiKey $context.identity.apiKeyId");
        return Api(Route.Get("/keyed", show) with { ApiKeyRequired = true }, Route.Get("/open", show)) with
        {
            ApiKeySource = source,
            UsagePlans =
            [
                new("plan") { Stages = ["dev"], Keys = [new("key") { Value = Value }, new("off") { Value = "disabled-key-0123456789", Enabled = false }] },
                new("other") { Stages = ["prod"], Keys = [new("prod-key") { Value = "other-stage-key-0123456789" }] },
            ],
        };
    }
}
