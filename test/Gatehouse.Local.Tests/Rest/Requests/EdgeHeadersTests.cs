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
}
