using RequestAuthorizer;

namespace Lambdas.Tests;

public sealed class RequestAuthorizerTests
{
    [Theory]
    [InlineData("authorization", "Bearer mysecrettoken", "acme", "Allow")]
    [InlineData("Authorization", "Bearer mysecrettoken", "", "Deny")]
    [InlineData("Authorization", "Bearer other", "acme", "Deny")]
    [InlineData("X-Other", "Bearer mysecrettoken", "acme", "Deny")]
    public void Handle_Sources_AllHaveToBeRight(string header, string token, string tenant, string effect)
    {
        var answer = RequestHandler.Handle(new()
        {
            Headers = new Dictionary<string, string> { [header] = token },
            QueryStringParameters = new Dictionary<string, string> { ["tenant"] = tenant },
            MethodArn = "arn:aws:execute-api:eu-west-1:123456789012:api/dev/$connect",
        });
        var statement = Assert.Single(answer.PolicyDocument.Statement);
        Assert.Equal(effect, statement.Effect);
        Assert.Equal(["arn:aws:execute-api:eu-west-1:123456789012:api/dev/*"], statement.Resource!);
        Assert.Equal(tenant, answer.Context!["tenant"]);
    }

    [Fact]
    public void Handle_NothingSent_Denies() => Assert.Equal("Deny", RequestHandler.Handle(new()).PolicyDocument.Statement[0].Effect);
}
