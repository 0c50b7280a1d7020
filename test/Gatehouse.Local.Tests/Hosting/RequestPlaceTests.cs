namespace Gatehouse.Local.Tests.Hosting;

public sealed class RequestPlaceTests
{
    [Theory]
    [InlineData("abc123-vpce-0123456789abcdef0.execute-api.us-east-1.amazonaws.com", null, true)]
    [InlineData("vpce-0123-0a1b.execute-api.us-east-1.vpce.amazonaws.com", "abc123", true)]
    [InlineData("vpce-0123-0a1b.execute-api.us-east-1.vpce.amazonaws.com", null, false)]
    [InlineData("localhost", "abc123", true)]
    [InlineData("localhost", "other", false)]
    [InlineData("localhost", null, false)]
    public async Task Request_ToAPrivateApi_ReachesItByEndpointOrHeader(string host, string? apiId, bool isReached)
    {
        await using var running = await RunningHost.StartAsync();
        running.Serve(new RestApi("hello") { Stages = [new("dev")], Routes = [Route.Get("/x", Lambda.Proxy(LocalFunction.Returning("{}")))] }, "abc123");

        using var request = new HttpRequestMessage(HttpMethod.Get, "/dev/x") { Headers = { Host = host } };
        if (apiId is not null)
        {
            request.Headers.Add("x-apigw-api-id", apiId);
        }

        Assert.Equal(isReached ? 200 : 404, (int)(await running.Client.SendAsync(request)).StatusCode);
    }
}
