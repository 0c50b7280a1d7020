using Gatehouse.Functions.APIGatewayEvents;
using ProxyDemo;

namespace Lambdas.Tests;

public sealed class ProxyDemoTests
{
    private readonly GreetingHandler _handler = new();

    [Theory]
    [InlineData("Rahul", """{"message":"Hello, Rahul! Your request was successful.","status":"success"}""")]
    [InlineData(null, """{"message":"Hello, World! Your request was successful.","status":"success"}""")]
    [InlineData("", """{"message":"Hello, World! Your request was successful.","status":"success"}""")]
    public void Handle_NameInQuery_IsGreeted(string? name, string expected)
    {
        var answer = _handler.Handle(new APIGatewayProxyRequest
        {
            HttpMethod = "GET",
            QueryStringParameters = name is null ? null : new Dictionary<string, string> { ["name"] = name },
        });
        Assert.Equal(200, answer.StatusCode);
        Assert.Equal(expected, answer.Body);
        Assert.Equal("application/json", answer.Headers!["Content-Type"]);
    }

    [Fact]
    public void Handle_Contact_IsGreeted() =>
        Assert.Contains("Hello, Ann!", _handler.Handle(new() { HttpMethod = "POST", Body = """{"name":"Ann","email":"a@b.c"}""" }).Body, StringComparison.Ordinal);

    [Fact]
    public void Handle_Principal_IsGreeted() =>
        Assert.Contains("Hello, demo-user!", _handler.Handle(new()
        {
            HttpMethod = "GET",
            RequestContext = new() { Authorizer = new() { ["principalId"] = "demo-user" } },
        }).Body, StringComparison.Ordinal);
}
