namespace Gatehouse.Local.Tests.Rest.Requests;

public sealed class EdgeHeadersTests
{
    [Theory]
    [InlineData(RestEndpointType.Edge, "127.0.0.1, 130.176.0.1")]
    [InlineData(RestEndpointType.Regional, "127.0.0.1")]
    public async Task Event_ShowsCloudFrontOnlyAtEdgeEndpoints(RestEndpointType type, string forwardedFor)
    {
        var function = new CountingFunction(_ => """{"statusCode":200}""");
        var api = RestCaller.Api(Route.Get("/x", Lambda.Proxy(function.Target))) with { Endpoint = new(type) };

        await api.CallAsync("GET", "/dev/x", headers: [("Via", "1.0 fred"), ("CloudFront-Viewer-Country", "XX")]);

        var headers = function.LastEvent.GetProperty("headers");
        var isEdge = type == RestEndpointType.Edge;
        Assert.Equal(isEdge, headers.TryGetProperty("X-Amz-Cf-Id", out _));
        Assert.Equal(isEdge ? "US" : "XX", headers.GetProperty("CloudFront-Viewer-Country").GetString());
        Assert.Equal(isEdge ? "1.0 fred, 1.1 api1234567.cloudfront.net (CloudFront)" : "1.0 fred", headers.GetProperty("Via").GetString());
        Assert.Equal(forwardedFor, headers.GetProperty("X-Forwarded-For").GetString());
    }

    [Theory]
    [InlineData("/dev/x", "Miss from cloudfront", "1.0 fred, 1.1 api1234567.cloudfront.net (CloudFront)")]
    [InlineData("/dev/y", "Error from cloudfront", "1.1 api1234567.cloudfront.net (CloudFront)")]
    public async Task Answer_AtEdgeEndpoints_ShowsCloudFront(string path, string cache, string via)
    {
        var api = RestCaller.Api(Route.Get("/x", Lambda.Proxy(TestTarget.Returning("""{"headers":{"via":"1.0 fred","x-cache":"hit"}}""")))) with { Endpoint = RestEndpoint.Edge };

        var answer = await api.CallAsync("GET", path);

        Assert.Equal((cache, via), (answer.Headers.First("X-Cache"), answer.Headers.First("Via")));
        Assert.Single(answer.Headers, line => line.Key.Equals("via", StringComparison.OrdinalIgnoreCase));
        Assert.NotNull(answer.Headers.First("X-Amz-Cf-Pop"));
        Assert.NotNull(answer.Headers.First("X-Amz-Cf-Id"));
    }

    [Fact]
    public async Task Answer_AtOtherEndpoints_ShowsNothingOfCloudFront()
    {
        var answer = await RestCaller.Api(Route.Get("/x", Lambda.Proxy(TestTarget.Returning("{}")))).CallAsync("GET", "/dev/x");

        Assert.False(answer.Headers.Contains("X-Cache") || answer.Headers.Contains("Via"));
    }
}
