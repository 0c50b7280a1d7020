using Gatehouse.Functions.RuntimeSupport;

namespace Gatehouse.Lambda.Tests.RuntimeSupport;

public sealed class RuntimeEndpointTests
{
    [Theory]
    [InlineData("127.0.0.1:9001", "127.0.0.1", 9001, "/2018-06-01/runtime/invocation/next")]
    [InlineData("localhost:5050/MyFunction", "localhost", 5050, "/MyFunction/2018-06-01/runtime/invocation/next")]
    [InlineData("runtime", "runtime", 80, "/2018-06-01/runtime/invocation/next")]
    public void Parse_Address_IsSplit(string text, string host, int port, string next)
    {
        var endpoint = RuntimeEndpoint.Parse(text);
        Assert.Equal((host, port, next), (endpoint.Host, endpoint.Port, endpoint.NextPath));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("host:port")]
    public void Parse_NoAddress_Throws(string? text) => Assert.Throws<InvalidOperationException>(() => RuntimeEndpoint.Parse(text));
}
