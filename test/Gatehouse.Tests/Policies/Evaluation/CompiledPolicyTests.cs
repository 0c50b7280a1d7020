using System.Text.Json;
using Gatehouse.Policies;

namespace Gatehouse.Tests.Policies.Evaluation;

public sealed class CompiledPolicyTests
{
    private const string Method = "arn:aws:execute-api:us-east-1:123456789012:abc/dev/GET/pets/7";
    private static readonly ExecuteApiArn Api = new("aws", "us-east-1", "123456789012", "abc");

    [Theory]
    [InlineData("execute-api:/dev/GET/pets/*", true)]
    [InlineData("execute-api:/*", true)]
    [InlineData("execute-api:/dev/POST/*", false)]
    [InlineData("arn:aws:execute-api:*:*:abc/*/GET/*", true)]
    [InlineData("arn:aws:execute-api:us-east-1:123456789012:abc/", false)]
    [InlineData("arn:aws:execute-api", true)]
    [InlineData("arn:aws:s3", false)]
    [InlineData("arn:aws:execute-api:*/pets/7", true)]
    [InlineData("arn:aws:execute-api:us-east-1:123456789012:abc/dev/GET/pets/?", true)]
    [InlineData("arn:aws:execute-api:us-east-1:123456789012:abc/dev/get/pets/7", false)]
    [InlineData("*", true)]
    public void Evaluate_Resource_MatchesTheMethodArn(string resource, bool isAllowed)
    {
        var policy = Compile($$"""{"Statement":[{"Effect":"Allow","Principal":"*","Action":"execute-api:Invoke","Resource":"{{resource}}"}]}""");

        Assert.Equal(isAllowed, policy.Evaluate(Request()) == PolicyDecision.Allow);
    }

    [Theory]
    [InlineData("\"*\"", true, true)]
    [InlineData("""{"AWS":"*"}""", true, true)]
    [InlineData("""{"AWS":["1","123456789012"]}""", true, false)]
    [InlineData("""{"AWS":"arn:aws:iam::123456789012:root"}""", true, false)]
    [InlineData("""{"AWS":"arn:aws:iam::210987654321:root"}""", false, false)]
    [InlineData("""{"AWS":"arn:aws:iam::123456789012:role/path/admin"}""", true, false)]
    [InlineData("""{"AWS":"arn:aws:iam::123456789012:role/other"}""", false, false)]
    [InlineData("""{"AWS":"arn:aws:sts::123456789012:assumed-role/admin/me"}""", true, false)]
    [InlineData("""{"Service":"apigateway.amazonaws.com"}""", false, false)]
    public void Evaluate_Principal_MatchesTheCaller(string principal, bool matchesRole, bool matchesAnonymous)
    {
        var policy = Compile($$"""{"Statement":[{"Effect":"Allow","Principal":{{principal}},"Action":"*","Resource":"*"}]}""");
        var not = Compile($$"""{"Statement":[{"Effect":"Allow","NotPrincipal":{{principal}},"Action":"*","Resource":"*"}]}""");
        var role = Request() with { Principal = PolicyCaller.Aws("arn:aws:sts::123456789012:assumed-role/admin/me") };

        Assert.Equal(matchesRole, policy.Evaluate(role) == PolicyDecision.Allow);
        Assert.Equal(!matchesRole, not.Evaluate(role) == PolicyDecision.Allow);
        Assert.Equal(matchesAnonymous, policy.Evaluate(Request()) == PolicyDecision.Allow);
    }

    [Fact]
    public void Evaluate_DenyAfterAllow_Wins()
    {
        var policy = Compile("""
            {"Statement":[
              {"Effect":"Allow","Principal":"*","Action":"EXECUTE-API:invoke","Resource":"*"},
              {"Effect":"Deny","Principal":"*","NotAction":"execute-api:ManageConnections","NotResource":"execute-api:/prod/*"}]}
            """);

        Assert.Equal(PolicyDecision.ExplicitDeny, policy.Evaluate(Request()));
        Assert.Equal(PolicyDecision.Allow, policy.Evaluate(Request() with { Resource = Api.Method("prod", "GET", "/pets") }));
    }

    [Theory]
    [InlineData("[]", "#: a policy must be an object")]
    [InlineData("{}", "#/Statement: must be a statement or an array of statements")]
    [InlineData("""{"Version":"2020-01-01","Statement":[]}""", "#/Version: must be 2012-10-17 or 2008-10-17")]
    [InlineData("""{"Statement":{"Effect":"allow","Principal":"*","Action":"*","Resource":"*"}}""", "#/Statement/Effect: must be Allow or Deny")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":"*","Resource":"*"}]}""", "#/Statement/0: needs Action or NotAction")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","NotAction":"*","Resource":"*"}]}""", "#/Statement/0: has both Action and NotAction")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""", "#/Statement/0: needs Principal or NotPrincipal")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":{"User":"x"},"Action":"*","Resource":"*"}]}""", "#/Statement/0/Principal/User: is no kind of principal: AWS, Service, Federated, CanonicalUser are")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":"*","Action":1,"Resource":"*"}]}""", "#/Statement/0/Action: must be a string or an array of strings")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*","Condition":{"StringIs":{}}}]}""", "#/Statement/0/Condition/StringIs: is no condition operator")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*","Conditions":{}}]}""", "#/Statement/0/Conditions: is no element of a statement")]
    public void TryCompile_DefectiveDocument_NamesThePlace(string document, string expected)
    {
        Assert.False(CompiledPolicy.TryCompile(JsonDocument.Parse(document).RootElement, PolicyKind.Resource, out _, out var problems));
        Assert.Equal(expected, Assert.Single(problems));
    }

    [Fact]
    public void TryCompile_PrincipalInIdentityPolicy_IsAProblem()
    {
        var document = JsonDocument.Parse("""{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}""").RootElement;

        Assert.False(CompiledPolicy.TryCompile(document, PolicyKind.Identity, out _, out var problems));
        Assert.Equal("#/Statement/0/Principal: only policies attached to a resource name principals", Assert.Single(problems));
    }

    private static PolicyRequest Request() => new("execute-api:Invoke", Method, PolicyCaller.Anonymous, PolicyContext.Empty);

    private static CompiledPolicy Compile(string document)
    {
        Assert.True(CompiledPolicy.TryCompile(JsonDocument.Parse(document).RootElement, PolicyKind.Resource, Api, out var policy, out var problems), string.Join("; ", problems));
        return policy;
    }
}
