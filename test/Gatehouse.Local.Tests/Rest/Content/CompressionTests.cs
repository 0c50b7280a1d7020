using System.IO.Compression;
using System.Text;
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
    public async Task Answer_ToSeveralLinesOfCodings_TakesTheBestOfAll()
    {
        var answer = await (Api with { MinimumCompressionSize = 0 }).CallAsync("GET", "/dev/x", headers: [("Accept-Encoding", "gzip;q=0.5, deflate"), ("accept-encoding", "identity;q=0.1")]);
        Assert.Equal("deflate", answer.Headers.First("Content-Encoding"));
    }

    [Theory]
    [InlineData("gzip", 200, "hello")]
    [InlineData("DEFLATE", 200, "hello")]
    [InlineData("identity", 200, null)]
    [InlineData(null, 200, null)]
    [InlineData("br", 415, """{"message":"Unsupported Media Type"}""")]
    public async Task Body_CompressedInAKnownCoding_IsUnpacked(string? coding, int status, string? expected)
    {
        var packed = Packed(coding, "hello"u8);
        var answer = await SendAsync(0, coding, packed);

        Assert.Equal((status, expected ?? Encoding.UTF8.GetString(packed)), (answer.Status, answer.Text()));
    }

    [Fact]
    public async Task Body_Compressed_StaysAsItIsWhenTheApiDoesNotCompress() =>
        Assert.NotEqual("hello", (await SendAsync(null, "gzip", Packed("gzip", "hello"u8))).Text());

    [Fact]
    public async Task Body_ThatUnpacksToTooMuchOrNotAtAll_IsRefused()
    {
        Assert.Equal(413, (await SendAsync(0, "gzip", Packed("gzip", new byte[(10 * 1024 * 1024) + 1]))).Status);
        Assert.Equal(400, (await SendAsync(0, "gzip", [1, 2, 3])).Status);
    }

    private static byte[] Packed(string? coding, ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (Stream encoder = coding == "gzip" ? new GZipStream(packed, CompressionLevel.Fastest, true) : new ZLibStream(packed, CompressionLevel.Fastest, true))
        {
            encoder.Write(bytes);
        }

        return packed.ToArray();
    }

    private static async Task<GatewayAnswer> SendAsync(int? minimum, string? coding, byte[] body)
    {
        var api = RestCaller.Api(Route.Post("/x", Lambda.Proxy(LocalFunction.Of(input => new { statusCode = 200, body = input.GetProperty("body").GetString() })))) with { MinimumCompressionSize = minimum };
        var request = RestCaller.Request("POST", "/dev/x", "", coding is null ? [] : [("Content-Encoding", coding)]) with { Body = body };
        return await RestGateway.TryCompile(api, RestCaller.Options, out _)!.HandleAsync(request, default);
    }

    [Fact]
    public async Task Answer_TooSmall_IsNotCompressed()
    {
        var answer = await (Api with { MinimumCompressionSize = 101 }).CallAsync("GET", "/dev/x", headers: ("Accept-Encoding", "gzip"));
        Assert.Equal(new string('a', 100), answer.Text());
    }
}
