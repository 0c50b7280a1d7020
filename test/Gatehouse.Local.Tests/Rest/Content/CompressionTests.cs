using System.IO.Compression;
using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest.Content;

public sealed class CompressionTests
{
    private static readonly RestApi Api = RestCaller.Api(Route.Get("/x", Lambda.Proxy(TestTarget.Returning($$"""{"body":"{{new string('a', 100)}}"}"""))));

    [Theory]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("deflate", "deflate")]
    [InlineData("br, gzip;q=0.5", null)]
    [InlineData("identity", null)]
    [InlineData("*", null)]
    [InlineData(null, null)]
    public void Coding_OfAcceptEncoding_IsTheLikedOneThatIsKnown(string? accepted, string? expected) => Assert.Equal(expected, Compression.Coding(accepted));

    [Fact]
    public async Task Answer_LargeEnough_IsCompressed()
    {
        var answer = await (Api with { MinimumCompressionSize = 100 }).CallAsync("GET", "/dev/x", headers: ("Accept-Encoding", "gzip"));
        using var unpacked = new StreamReader(new GZipStream(new MemoryStream(answer.Body.ToArray()), CompressionMode.Decompress));
        Assert.Equal(new string('a', 100), await unpacked.ReadToEndAsync());
        Assert.Equal("gzip", answer.Headers.First("Content-Encoding"));
        Assert.Equal($"{answer.Body.Length}", answer.Headers.First("Content-Length"));
    }

    [Fact]
    public async Task Answer_TooSmall_IsNotCompressed()
    {
        var answer = await (Api with { MinimumCompressionSize = 101 }).CallAsync("GET", "/dev/x", headers: ("Accept-Encoding", "gzip"));
        Assert.Equal(new string('a', 100), answer.Text());
    }
}
