using System.Text;
using System.Text.Json;

namespace Gatehouse.Local.Tests.Gateway;

public sealed class SoundJsonTests
{
    [Theory]
    [InlineData("\"\\ud83d\\ude00\"", "\ud83d\ude00")]
    [InlineData("\"\\uD800\"", "\ufffd")]
    [InlineData("\"\\udc00x\"", "\ufffdx")]
    [InlineData("\"\\ud800\\ud83d\\ude00\"", "\ufffd\ud83d\ude00")]
    [InlineData("\"\\\\ud800\"", "\\ud800")]
    [InlineData("\"\\ud7ff\"", "\ud7ff")]
    public void Of_Surrogates_CanBeRead(string json, string expected) =>
        Assert.Equal(expected, JsonDocument.Parse(SoundJson.Of(Encoding.UTF8.GetBytes(json))).RootElement.GetString());

    [Fact]
    public void Of_BytesThatAreNoUtf8_CanBeRead() =>
        Assert.Equal("a\ufffdb", JsonDocument.Parse(SoundJson.Of((byte[])[(byte)'"', (byte)'a', 0xFF, (byte)'b', (byte)'"'])).RootElement.GetString());

    [Fact]
    public void Of_SoundBytes_AreTheSame()
    {
        ReadOnlyMemory<byte> json = "{\"a\":1}"u8.ToArray();

        Assert.True(json.Equals(SoundJson.Of(json)));
    }
}
