namespace Gatehouse.Testing.Tests.Gateway;

public sealed class DeploymentTests
{
    [Theory]
    [InlineData("dev", "now")]
    [InlineData("prod", "then")]
    public async Task Stage_OfAnEarlierDeployment_IsServedAsItWas(string stage, string body)
    {
        var api = Api("now") with { Stages = [new("dev"), new("prod") { Deployment = "a1b2c3" }] };
        await using var gateway = await LocalGateway.StartAsync(api, new() { Deployments = [new("a1b2c3", Api("then"))] });
        using var client = gateway.Client(stage);

        Assert.Equal(body, await client.GetStringAsync("/x"));
    }

    private static RestApi Api(string word) => new("shop") { Routes = [Route.Get("/x", Lambda.Proxy(FakeFunction.Returns(new { statusCode = 200, body = word })))] };
}
