using TokenAuthorizer;

namespace Lambdas.Tests;

public sealed class TokenAuthorizerTests
{
    [Theory]
    [InlineData("Bearer mysecrettoken", "Allow")]
    [InlineData("Bearer other", "Deny")]
    [InlineData("mysecrettoken", "Deny")]
    [InlineData(null, "Deny")]
    public void Handle_Token_DecidesForTheWholeStage(string? token, string effect)
    {
        var answer = TokenHandler.Handle(new() { AuthorizationToken = token, MethodArn = "arn:aws:execute-api:eu-west-1:123456789012:api/dev/GET/secure/deep" });
        var statement = Assert.Single(answer.PolicyDocument.Statement);
        Assert.Equal(effect, statement.Effect);
        Assert.Equal(["execute-api:Invoke"], statement.Action!);
        Assert.Equal(["arn:aws:execute-api:eu-west-1:123456789012:api/dev/*/*"], statement.Resource!);
        Assert.Equal("demo-user", answer.PrincipalID);
    }
}
