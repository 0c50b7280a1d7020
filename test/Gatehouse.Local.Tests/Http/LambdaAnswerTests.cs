using System.Text;
using Gatehouse.Local.Http;

namespace Gatehouse.Local.Tests.Http;

public sealed class LambdaAnswerTests
{
    [Theory]
    [InlineData("\"Hello\"", "Hello")]
    [InlineData("""{"a":1}""", """{"a":1}""")]
    [InlineData("[1,2]", "[1,2]")]
    [InlineData("null", "null")]
    public void ReadV2_WithoutStatus_IsTheBody(string payload, string body)
    {
        var answer = LambdaAnswer.ReadV2(Encoding.UTF8.GetBytes(payload))!;

        Assert.Equal(200, answer.Status);
        Assert.Equal(body, Encoding.UTF8.GetString(answer.Body.Span));
        Assert.Equal("application/json", answer.Headers.First("Content-Type"));
    }

    [Theory]
    [InlineData("""{"statusCode":0}""")]
    [InlineData("""{"statusCode":"x"}""")]
    [InlineData("""{"statusCode":1000}""")]
    [InlineData("""{"statusCode":200,"body":{}}""")]
    [InlineData("""{"statusCode":200,"headers":[]}""")]
    [InlineData("""{"statusCode":200,"headers":{"a":{}}}""")]
    [InlineData("""{"statusCode":200,"isBase64Encoded":true,"body":"***"}""")]
    [InlineData("no json")]
    public void Read_Malformed_IsNothing(string payload)
    {
        Assert.Null(LambdaAnswer.ReadV2(Encoding.UTF8.GetBytes(payload)));
        Assert.Null(LambdaAnswer.ReadV1(Encoding.UTF8.GetBytes(payload)));
    }

    [Fact]
    public void ReadV2_CookiesAndHeaders_AreLinesInTitleCase()
    {
        var answer = LambdaAnswer.ReadV2("""{"statusCode":"201","cookies":["a=b","c=d"],"headers":{"myheader":"x","X-NUMBER":7},"multiValueHeaders":{"no":["x"]}}"""u8.ToArray())!;

        Assert.Equal(201, answer.Status);
        Assert.Equal(["Myheader: x", "X-Number: 7", "Set-Cookie: a=b", "Set-Cookie: c=d", "Content-Type: text/plain; charset=utf-8"], answer.Headers.Select(line => $"{line.Key}: {line.Value}"));
    }

    [Fact]
    public void ReadV1_Base64_IsDecoded() =>
        Assert.Equal([1, 2, 3], LambdaAnswer.ReadV1("""{"statusCode":200,"isBase64Encoded":true,"body":"AQID"}"""u8.ToArray())!.Body.ToArray());
}
