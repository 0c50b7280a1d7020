using System.Text;
using Gatehouse.Local.Rest;

namespace Gatehouse.Local.Tests.Rest.Content;

public sealed class BodyConversionTests
{
    private static readonly byte[] Bytes = [0xFF, 0x00, 0x41];

    [Theory]
    [InlineData(false, null, "text", "text")]
    [InlineData(false, ContentHandling.ConvertToBinary, "dGV4dA==", "text")]
    [InlineData(false, ContentHandling.ConvertToBinary, "no base64!", null)]
    [InlineData(false, ContentHandling.ConvertToText, "text", "text")]
    [InlineData(true, null, "text", "text")]
    [InlineData(true, ContentHandling.ConvertToBinary, "text", "text")]
    [InlineData(true, ContentHandling.ConvertToText, "text", "dGV4dA==")]
    public void TryRequest_EachRowOfTheTable_Converts(bool isBinary, ContentHandling? handling, string body, string? expected)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(body);
        var converted = BodyConversion.TryRequest(ref bytes, ref isBinary, handling);
        Assert.Equal(expected, converted ? Encoding.UTF8.GetString(bytes.Span) : null);
    }

    [Theory]
    [InlineData("", "text/plain", "image/png", null, "text", "text")]
    [InlineData("image/png", "text/plain", "text/plain", null, "text", "text")]
    [InlineData("image/png", "text/plain", "image/png", null, "dGV4dA==", "text")]
    [InlineData("image/png", "text/plain", "image/png", null, "no base64!", null)]
    [InlineData("image/png", "image/png", "text/plain", null, "text", "dGV4dA==")]
    [InlineData("image/png", "image/png", "image/png", null, "text", "text")]
    [InlineData("", "text/plain", "*/*", ContentHandling.ConvertToBinary, "dGV4dA==", "text")]
    [InlineData("image/png", "image/png", "text/plain", ContentHandling.ConvertToBinary, "text", "text")]
    [InlineData("image/png", "text/plain", "image/png", ContentHandling.ConvertToText, "text", "text")]
    [InlineData("image/png", "image/png", "image/png", ContentHandling.ConvertToText, "text", "dGV4dA==")]
    public void TryResponse_EachRowOfTheTable_Converts(
        string types, string contentType, string accept, ContentHandling? handling, string body, string? expected)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(body);
        var converted = BodyConversion.TryResponse(ref bytes, new(types.Length == 0 ? [] : [types]), contentType, accept, handling, out _);
        Assert.Equal(expected, converted ? Encoding.UTF8.GetString(bytes.Span) : null);
    }

    [Fact]
    public void TryRequest_BytesThatAreNoText_BecomeReplacementCharacters()
    {
        ReadOnlyMemory<byte> bytes = Bytes;
        var isBinary = false;
        Assert.True(BodyConversion.TryRequest(ref bytes, ref isBinary, null));
        Assert.Equal("\uFFFD\0A", Encoding.UTF8.GetString(bytes.Span));
    }
}
