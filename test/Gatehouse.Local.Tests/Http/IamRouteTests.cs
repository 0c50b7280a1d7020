using System.Net;
using Amazon.Runtime;
using Gatehouse.Local.Security;
using Gatehouse.Local.Tests.Hosting;

namespace Gatehouse.Local.Tests.Http;

public sealed class IamRouteTests
{
    [Theory]
    [InlineData("us-east-1", "execute-api", HttpStatusCode.OK)]
    [InlineData("eu-west-1", "execute-api", HttpStatusCode.Forbidden)]
    [InlineData("us-east-1", "lambda", HttpStatusCode.Forbidden)]
    public async Task Get_Signed_HasToBeForThisRegionAndService(string region, string service, HttpStatusCode status)
    {
        await using var running = await RunningHost.StartAsync();
        running.Serve(
            new HttpApi("signed")
            {
                Stages = [HttpStage.Default],
                Routes = [HttpRoute.Get("/x", Lambda.Proxy(LocalFunction.Returning("""{"statusCode":200}"""))).Authorize(HttpAuthorization.Iam)],
            },
            "abc123");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(running.Host.Address, "/_aws/execute-api/abc123/x"));
        await new SigV4Signer(region, service, TimeProvider.System).SignAsync(request, new BasicAWSCredentials("test", "test"), default);

        Assert.Equal(status, (await running.Client.SendAsync(request)).StatusCode);
    }
}
