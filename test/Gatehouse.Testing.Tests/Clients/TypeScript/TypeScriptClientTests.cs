namespace Gatehouse.Testing.Tests.Clients;

/// <summary>The generated TypeScript, compiled strictly and run by Node.js against the API that it was generated from.</summary>
public sealed class TypeScriptClientTests(TypeScriptCalls calls) : IClassFixture<TypeScriptCalls>
{
    [Theory]
    [InlineData("typed body", $"""["{ShopApi.OrderId}","open",null,1.25,"c","größer","of"]""")]
    [InlineData("body that the model refuses", "\"ApiError: The API answered 400, request *.\"")]
    [InlineData("declared failure", """[404,{"reason":"no a%2Fb%20c%252F.."}]""")]
    [InlineData("variable that leads elsewhere", "\"RangeError: The path variable order-id cannot be '..': the request would go to another path.\"")]
    [InlineData("greedy variable", """{"path":"100%25/%C3%BC/%2B"}""")]
    [InlineData("no content", "null")]
    [InlineData("status without body", "null")]
    [InlineData("one of several bodies", "40")]
    [InlineData("api key", "[1.5,2]")]
    [InlineData("no api key", "\"ApiError: The API answered 403, request *.\"")]
    [InlineData("token", "200")]
    [InlineData("no token", "\"ApiError: The API answered 401, request *.\"")]
    [InlineData("tokens of header and query", """{"key":"k&y"}""")]
    [InlineData("method and names that are keywords", """["PATCH","/any/1/2/3","hi"]""")]
    [InlineData("call options", """[{"q":["a&b","ü"],"one":["1"]},"2"]""")]
    [InlineData("content type of an undeclared body", """["text/markdown"]""")]
    [InlineData("union", "[30,2]")]
    [InlineData("given up", "\"AbortError: This operation was aborted\"")]
    public void Call_OfTheClient_ComesTo(string name, string result)
    {
        if (calls.Results is { } results)
        {
            Assert.Matches($"^{System.Text.RegularExpressions.Regex.Escape(result).Replace("\\*", "[^ ]+", StringComparison.Ordinal)}$", results[name]);
        }
    }

    [Fact]
    public void Calls_AreAllAskedAbout() => Assert.True(calls.Results is null or { Count: 18 }, $"There are {calls.Results?.Count} calls.");
}
