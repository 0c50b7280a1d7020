using System.Text.Json;
using Gatehouse.Local.Rest;
using Gatehouse.Local.Security;
using Gatehouse.Policies;
using static Gatehouse.Local.Tests.Rest.ServedApi;
using AllowStatement = Gatehouse.Allow;
using DenyStatement = Gatehouse.Deny;

namespace Gatehouse.Local.Tests.Rest;

public sealed class ResourcePolicyTests
{
    private const string Masked = "arn:aws:execute-api:us-east-1:********9012:abc123/dev/GET/x";
    private const string Anonymous = "User: anonymous is not authorized to perform: execute-api:Invoke on resource: " + Masked;
    private const string OwnUser = "arn:aws:iam::123456789012:user/own";
    private const string OtherUser = "arn:aws:iam::999999999999:user/other";

    [Theory]
    [InlineData("none", 200, null)]
    [InlineData("allow", 200, null)]
    [InlineData("silent", 403, Anonymous)]
    [InlineData("deny", 403, Anonymous + " with an explicit deny")]
    public async Task Get_OpenRoute_NeedsThePolicyAlone(string policy, int status, string? message)
    {
        var reply = await new ServedApi(Definition(policy, RestAuthorization.None)).GetAsync("/dev/x");

        AssertReply(reply, status, message);
    }

    [Theory]
    [InlineData("none", "Allow", 200, null)]
    [InlineData("none", "silent", 403, "User is not authorized to access this resource")]
    [InlineData("none", "Deny", 403, "User is not authorized to access this resource with an explicit deny")]
    [InlineData("allow", "Allow", 200, null)]
    [InlineData("allow", "silent", 200, null)]
    [InlineData("allow", "Deny", 403, "User is not authorized to access this resource with an explicit deny")]
    [InlineData("silent", "Allow", 200, null)]
    [InlineData("silent", "silent", 403, "User is not authorized to access this resource")]
    [InlineData("silent", "Deny", 403, "User is not authorized to access this resource with an explicit deny")]
    [InlineData("deny", "Allow", 403, Anonymous + " with an explicit deny")]
    [InlineData("deny", "silent", 403, Anonymous + " with an explicit deny")]
    [InlineData("deny", "Deny", 403, Anonymous + " with an explicit deny")]
    public async Task Get_LambdaAuthorizer_CombinesByTableA(string policy, string verdict, int status, string? message)
    {
        var function = new CountingFunction(_ => CountingFunction.Policy(verdict == "silent" ? "Allow" : verdict, verdict == "silent" ? ServedApi.Arn + "/dev/GET/other" : "*"));
        var api = new ServedApi(Definition(policy, RestAuthorization.By(Gatehouse.Authorizers.Token("token", function.Target))));

        var reply = await api.GetAsync("/dev/x", ("Authorization", "t"));

        AssertReply(reply, status, message);
        Assert.Equal(policy == "deny" ? 0 : 1, function.Calls);
    }

    [Theory]
    [InlineData("none", "allow", "own", 200)]
    [InlineData("none", "silent", "own", 403)]
    [InlineData("none", "deny", "own", 403)]
    [InlineData("allow", "allow", "own", 200)]
    [InlineData("allow", "silent", "own", 200)]
    [InlineData("allow", "deny", "own", 403)]
    [InlineData("silent", "allow", "own", 200)]
    [InlineData("silent", "silent", "own", 403)]
    [InlineData("silent", "deny", "own", 403)]
    [InlineData("deny", "allow", "own", 403)]
    [InlineData("deny", "silent", "own", 403)]
    [InlineData("deny", "deny", "own", 403)]
    [InlineData("none", "allow", "other", 403)]
    [InlineData("allow", "allow", "other", 200)]
    [InlineData("allow", "silent", "other", 403)]
    [InlineData("allow", "deny", "other", 403)]
    [InlineData("silent", "allow", "other", 403)]
    [InlineData("silent", "silent", "other", 403)]
    [InlineData("deny", "allow", "other", 403)]
    public async Task Get_Iam_CombinesByTableAInTheAccountAndByTableBAcross(string policy, string identity, string account, int status)
    {
        var user = account == "own" ? OwnUser : OtherUser;
        var api = new ServedApi(Definition(policy, RestAuthorization.Iam), options => options with
        {
            AccessKeys = id => new() { AccessKeyId = id, SecretKey = "secret", PrincipalArn = user, Policy = Identity(identity) },
        });

        var reply = await api.SendAsync(IamAuthorizerTests.Sign(api, Request("GET", "/dev/x")));

        var isExplicit = policy == "deny" || identity == "deny";
        AssertReply(reply, status, status == 200 ? null : $"User: {user} is not authorized to perform: execute-api:Invoke on resource: {Masked}{(isExplicit ? " with an explicit deny" : "")}");
    }

    [Theory]
    [InlineData("none", 200)]
    [InlineData("allow", 200)]
    [InlineData("silent", 403)]
    [InlineData("deny", 403)]
    public async Task Get_Cognito_NeedsTokenThenThePolicyAlone(string policy, int status)
    {
        var time = new ManualTime();
        using var issuer = new LocalTokenIssuer("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Abc", time);
        var authorizer = new CognitoAuthorizer("pool", ["arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Abc"]);
        var api = new ServedApi(Definition(policy, RestAuthorization.By(authorizer)), options => options with { Time = time, TokenKeys = new LocalJwkSource([issuer]) });

        Assert.Equal(401, (await api.GetAsync("/dev/x")).Status);
        Assert.Equal(status, (await api.GetAsync("/dev/x", ("Authorization", issuer.Mint(new() { ["token_use"] = "id" })))).Status);
    }

    [Theory]
    [InlineData("none", null, 403)]
    [InlineData("allow", null, 200)]
    [InlineData("vpce-1 only", null, 200)]
    [InlineData("vpce-1 only", "vpce-2", 403)]
    [InlineData("own address only", null, 200)]
    [InlineData("public address only", null, 403)]
    public async Task Get_PrivateApi_NeedsAPolicyThatAllows(string policy, string? endpoint, int status)
    {
        var api = new ServedApi(
            Definition(policy, RestAuthorization.None) with { Endpoint = RestEndpoint.Private("vpce-1") },
            options => options with { Vpc = _ => endpoint is null ? null : new("vpc-9", endpoint) });

        Assert.Equal(status, (await api.GetAsync("/dev/x")).Status);
    }

    [Fact]
    public async Task Get_PrivateApi_AsksTheEndpointPolicyToo()
    {
        var api = new ServedApi(
            Definition("allow", RestAuthorization.None) with { Endpoint = RestEndpoint.Private() },
            options => options with { Denials = DenialWording.WithPolicyKind, Vpc = _ => new("vpc-1", "vpce-1") { EndpointPolicy = Identity("silent") } });

        AssertReply(await api.GetAsync("/dev/x"), 403, Anonymous + " because no VPC endpoint policy allows the execute-api:Invoke action");
    }

    [Theory]
    [InlineData("IpAddress", "aws:SourceIp", "203.0.113.0/24", 200)]
    [InlineData("IpAddress", "aws:SourceIp", "198.51.100.0/24", 403)]
    [InlineData("StringLike", "aws:UserAgent", "curl/*", 200)]
    [InlineData("StringLike", "aws:useragent", "wget/*", 403)]
    [InlineData("StringEquals", "aws:Referer", "https://example.com/", 200)]
    [InlineData("Null", "aws:SourceVpc", "true", 200)]
    [InlineData("DateLessThan", "aws:CurrentTime", "2025-04-15T00:00:00Z", 200)]
    [InlineData("DateGreaterThan", "aws:CurrentTime", "2025-04-15T00:00:00Z", 403)]
    [InlineData("NumericLessThan", "aws:EpochTime", "1744668926", 200)]
    [InlineData("Bool", "aws:SecureTransport", "true", 200)]
    [InlineData("Bool", "aws:SecureTransport", "false", 403)]
    [InlineData("StringEquals", "aws:PrincipalAccount", "123456789012", 403)]
    public async Task Get_Condition_IsAskedOfTheRequest(string op, string key, string value, int status)
    {
        var api = new ServedApi(Api(Route.Get("/x", Mock())) with { Policy = [AllowStatement.Everyone().When(new(op), new(key), value)] });

        var reply = await api.SendAsync(Request("GET", "/dev/x", ("User-Agent", "curl/8"), ("Referer", "https://example.com/")) with { SourceIp = "203.0.113.7" });

        Assert.Equal(status, reply.Status);
    }

    [Theory]
    [InlineData("arn:aws:sts::123456789012:assumed-role/admin/s1", "ArnEquals", "aws:PrincipalArn", "arn:aws:iam::123456789012:role/admin")]
    [InlineData("arn:aws:sts::123456789012:assumed-role/admin/s1", "StringEquals", "aws:PrincipalType", "AssumedRole")]
    [InlineData("arn:aws:iam::123456789012:user/team/rahul", "StringEquals", "aws:username", "rahul")]
    [InlineData("arn:aws:iam::123456789012:user/team/rahul", "StringEquals", "aws:PrincipalOrgID", "o-1")]
    [InlineData("arn:aws:iam::123456789012:user/team/rahul", "StringEquals", "aws:PrincipalAccount", "123456789012")]
    [InlineData("arn:aws:sts::123456789012:assumed-role/admin/s1", "Bool", "aws:MultiFactorAuthPresent", "false")]
    [InlineData("arn:aws:iam::123456789012:user/team/rahul", "Null", "aws:MultiFactorAuthPresent", "true")]
    public async Task Get_ConditionOnTheSigner_IsAskedOfTheKey(string principal, string op, string key, string value)
    {
        var session = principal.Contains(":sts:", StringComparison.Ordinal) ? "token" : null;
        var api = new ServedApi(
            Api(Route.Get("/x", Mock()).Authorize(RestAuthorization.Iam)) with { Policy = [AllowStatement.Everyone().When(new(op), new(key), value)] },
            options => options with
            {
                AccessKeys = id => new() { AccessKeyId = id, SecretKey = "secret", PrincipalArn = principal, SessionToken = session, OrganizationId = "o-1", Policy = Identity("silent") },
            });

        Assert.Equal(200, (await api.SendAsync(IamAuthorizerTests.Sign(api, Request("GET", "/dev/x"), new("AKID", "secret", session)))).Status);
    }

    [Theory]
    [InlineData("/dev/x", 403)]
    [InlineData("/prod/x", 200)]
    public async Task Get_StatementForOneStage_HoldsForThatStage(string path, int status)
    {
        var api = new ServedApi(Api(Route.Get("/x", Mock())) with
        {
            Policy = [AllowStatement.Everyone(), DenyStatement.Ip("127.0.0.1").On("dev", "GET", "/x")],
        });

        Assert.Equal(status, (await api.GetAsync(path)).Status);
    }

    [Fact]
    public void TryCompile_PolicyThatCannotBeUsed_IsAnError()
    {
        var api = Api(Route.Get("/x", Mock())) with { Policy = [AllowStatement.Everyone().When(new("NoSuchOperator"), PolicyKey.SourceIp, "1.2.3.4")] };

        Assert.Null(RestGateway.TryCompile(api, new() { ApiId = "abc123" }, out var diagnostics));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Descriptor.Code == "GH5110");
    }

    private static void AssertReply(ServedApi.Reply reply, int status, string? message)
    {
        Assert.Equal(status, reply.Status);
        if (message is not null)
        {
            Assert.Equal(("AccessDeniedException", $$"""{"Message":"{{message}}"}"""), (reply.ErrorType, reply.Body));
        }
    }

    private static RestApi Definition(string policy, RestAuthorization authorization) =>
        Api(Route.Get("/x", Mock()).Authorize(authorization)) with
        {
            Policy = policy switch
            {
                "none" => [],
                "allow" => [AllowStatement.Everyone()],
                "silent" => [AllowStatement.Everyone().On("dev", "GET", "/other")],
                "vpce-1 only" => [AllowStatement.Everyone(), DenyStatement.Everyone().When(PolicyOperator.StringNotEquals, PolicyKey.SourceVpce, "vpce-1")],
                "own address only" => [AllowStatement.Everyone().When(PolicyOperator.IpAddress, PolicyKey.VpcSourceIp, "127.0.0.1")],
                "public address only" => [AllowStatement.Everyone().When(PolicyOperator.IpAddress, PolicyKey.SourceIp, "127.0.0.1")],
                _ => [AllowStatement.Everyone(), DenyStatement.Everyone()],
            },
        };

    private static CompiledPolicy Identity(string effect)
    {
        using var document = JsonDocument.Parse(
            $$"""{"Version":"2012-10-17","Statement":[{"Effect":"{{(effect == "deny" ? "Deny" : "Allow")}}","Action":"execute-api:*","Resource":"{{(effect == "silent" ? ServedApi.Arn + "/dev/GET/other" : "*")}}"}]}""");
        Assert.True(CompiledPolicy.TryCompile(document.RootElement, PolicyKind.Identity, out var policy, out _));
        return policy;
    }
}
