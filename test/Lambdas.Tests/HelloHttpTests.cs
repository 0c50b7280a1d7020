using HelloHttp;

namespace Lambdas.Tests;

public sealed class HelloHttpTests
{
    [Theory]
    [InlineData("path", null, "path")]
    [InlineData("path", "query", "path")]
    [InlineData(null, "query", "query")]
    [InlineData(null, null, "World")]
    public void Handle_Name_IsGreeted(string? path, string? query, string expected)
    {
        var answer = HelloHandler.Handle(new() { PathParameters = Map(path), QueryStringParameters = Map(query) });
        Assert.Equal(200, answer.StatusCode);
        Assert.Equal($$"""{"message":"Hello, {{expected}}!"}""", answer.Body);
    }

    private static Dictionary<string, string>? Map(string? name) => name is null ? null : new() { ["name"] = name };
}
