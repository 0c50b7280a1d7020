using System.Text;
using System.Text.Json;
using Gatehouse.Local.Http;

namespace Gatehouse.Local.Tests.Http;

public sealed class EventTests
{
    [Fact]
    public async Task V2_RepeatedHeadersQueryAndCookies_AreJoinedAndSplit()
    {
        var seen = await SeenAsync(PayloadFormat.V2, new()
        {
            Method = "GET",
            Path = "/x",
            Query = "a=1&a=2%2C3&b",
            DomainName = "d.example",
            Headers = { { "X-B", "1" }, { "Cookie", "c=1; d=2" }, { "x-b", "2" }, { "Connection", "keep-alive" }, { "X-Forwarded-For", "10.0.0.1" } },
        });

        Assert.Equal("1,2", seen.GetProperty("headers").GetProperty("x-b").GetString());
        Assert.Equal("10.0.0.1, 127.0.0.1", seen.GetProperty("headers").GetProperty("x-forwarded-for").GetString());
        Assert.Equal("""["c=1","d=2"]""", seen.GetProperty("cookies").GetRawText());
        Assert.Equal("""{"a":"1,2,3","b":""}""", seen.GetProperty("queryStringParameters").GetRawText());
        Assert.False(seen.GetProperty("headers").TryGetProperty("cookie", out _));
        Assert.False(seen.GetProperty("headers").TryGetProperty("connection", out _));
        Assert.False(seen.TryGetProperty("body", out _));
        Assert.False(seen.TryGetProperty("stageVariables", out _));
    }

    [Fact]
    public async Task V1_WithoutParameters_HasNulls()
    {
        var seen = await SeenAsync(PayloadFormat.V1, new() { Method = "GET", Path = "/x", DomainName = "d.example" });

        foreach (var name in new[] { "queryStringParameters", "multiValueQueryStringParameters", "pathParameters", "stageVariables", "body" })
        {
            Assert.Equal(JsonValueKind.Null, seen.GetProperty(name).ValueKind);
        }

        Assert.False(seen.GetProperty("requestContext").TryGetProperty("authorizer", out _));
        Assert.Equal(seen.GetProperty("requestContext").GetProperty("requestId").GetString(), seen.GetProperty("requestContext").GetProperty("extendedRequestId").GetString());
    }

    [Theory]
    [InlineData("application/json", "", false)]
    [InlineData("text/html; charset=utf-8", "", false)]
    [InlineData("application/vnd.api+json", "", false)]
    [InlineData("application/json", "gzip", true)]
    [InlineData("application/x-www-form-urlencoded", "", true)]
    [InlineData("image/png", "", true)]
    public async Task Body_ByContentType_IsTextOrBase64(string type, string encoding, bool isBase64)
    {
        var headers = new GatewayHeaders { { "Content-Type", type } };
        if (encoding.Length > 0)
        {
            headers.Add("Content-Encoding", encoding);
        }

        var seen = await SeenAsync(PayloadFormat.V2, new() { Method = "POST", Path = "/x", DomainName = "d.example", Headers = headers, Body = "hi"u8.ToArray() });

        Assert.Equal(isBase64, seen.GetProperty("isBase64Encoded").GetBoolean());
        Assert.Equal(isBase64 ? "aGk=" : "hi", seen.GetProperty("body").GetString());
    }

    [Fact]
    public async Task Body_TextThatIsNoUtf8_HasReplacements()
    {
        var seen = await SeenAsync(PayloadFormat.V2, new() { Method = "POST", Path = "/x", DomainName = "d.example", Headers = { { "Content-Type", "text/plain" } }, Body = new byte[] { 0x61, 0xFF, 0x62 } });

        Assert.Equal("a\uFFFDb", seen.GetProperty("body").GetString());
    }

    private static async Task<JsonElement> SeenAsync(PayloadFormat format, GatewayRequest request)
    {
        var api = new HttpApi("a") { Routes = [HttpRoute.Any("/x", new HttpLambda(LocalFunction.Echo) { PayloadFormat = format })] };
        var gateway = HttpGateway.TryCompile(api, new() { ApiId = "abc" }, out _)!;
        var answer = await gateway.HandleAsync(request, default);
        return JsonSerializer.Deserialize<JsonElement>(Encoding.UTF8.GetString(answer.Body.Span));
    }
}
