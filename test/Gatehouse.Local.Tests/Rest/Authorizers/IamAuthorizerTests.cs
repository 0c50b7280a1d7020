using Amazon.Runtime;
using Gatehouse.Local.Rest;
using Gatehouse.Local.Security;
using static Gatehouse.Local.Tests.Rest.ServedApi;

namespace Gatehouse.Local.Tests.Rest;

public sealed class IamAuthorizerTests
{
    private const string UserArn = "arn:aws:iam::123456789012:user/team/rahul";

    [Theory]
    [InlineData("/dev/pets/1")]
    [InlineData("/dev/pets/a%20b?x=1&a=%2F")]
    [InlineData("/dev//pets/1")]
    public async Task Get_Signed_IsLetThrough(string path)
    {
        var api = Served();

        Assert.Equal(200, (await api.SendAsync(Sign(api, Request("GET", path)))).Status);
    }

    [Fact]
    public async Task Get_Signed_ShowsTheCallerToBackendsWithoutTheSignature()
    {
        var backend = new CountingFunction(_ => """{"statusCode":200}""");
        var api = Served(Lambda.Proxy(backend.Target));

        await api.SendAsync(Sign(api, Request("GET", "/dev/pets/1")));

        var identity = backend.LastEvent.GetProperty("requestContext").GetProperty("identity");
        Assert.Equal(("AKID", "123456789012", UserArn), (identity.GetProperty("accessKey").GetString(), identity.GetProperty("accountId").GetString(), identity.GetProperty("userArn").GetString()));
        Assert.Matches("^AIDA[A-Z2-7]{17}$", identity.GetProperty("caller").GetString());
        Assert.Equal(identity.GetProperty("caller").GetString(), identity.GetProperty("user").GetString());
        Assert.False(backend.LastEvent.GetProperty("headers").TryGetProperty("Authorization", out _));
        Assert.False(backend.LastEvent.GetProperty("requestContext").TryGetProperty("authorizer", out _));
    }

    [Theory]
    [InlineData("none", "MissingAuthenticationTokenException", """{"message":"Missing Authentication Token"}""")]
    [InlineData("bearer", "IncompleteSignatureException", """{"message":"Invalid key=value pair (missing equal-sign) in Authorization header""")]
    [InlineData("secret", "InvalidSignatureException", """{"message":"The request signature we calculated does not match the signature you provided.""")]
    [InlineData("key", "AccessDeniedException", """{"message":"The security token included in the request is invalid."}""")]
    [InlineData("late", "InvalidSignatureException", """{"message":"Signature expired: 20250414T221525Z is now earlier than 20250414T221526Z""")]
    [InlineData("session", "ExpiredTokenException", """{"message":"The security token included in the request is expired"}""")]
    public async Task Get_NotRightlySigned_Is403(string how, string type, string body)
    {
        var api = Served();
        var request = Request("GET", "/dev/pets/1");
        request = how switch
        {
            "none" => request,
            "bearer" => Request("GET", "/dev/pets/1", ("Authorization", "Bearer abc")),
            "secret" => Sign(api, request, new("AKID", "wrong", null)),
            "key" => Sign(api, request, new("OTHER", "secret", null)),
            "session" => Sign(api, request, new("ASIA", "secret", "token")),
            _ => Sign(api, request),
        };
        if (how == "late")
        {
            api.Time.Advance(TimeSpan.FromSeconds(301));
        }

        var reply = await api.SendAsync(request);

        Assert.Equal((403, type), (reply.Status, reply.ErrorType));
        Assert.StartsWith(body, reply.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eu-west-1", "execute-api", "Credential should be scoped to a valid region. ")]
    [InlineData("us-east-1", "lambda", "Credential should be scoped to correct service: 'execute-api'. ")]
    [InlineData("eu-west-1", "lambda", "Credential should be scoped to a valid region. Credential should be scoped to correct service: 'execute-api'. ")]
    public async Task Get_SignedForAnotherPlace_SaysAllThatIsWrong(string region, string service, string message)
    {
        var api = Served();

        var reply = await api.SendAsync(Sign(api, Request("GET", "/dev/pets/1"), region: region, service: service));

        Assert.Equal((403, "InvalidSignatureException", $$"""{"message":"{{message}}"}"""), (reply.Status, reply.ErrorType, reply.Body));
    }

    [Fact]
    public async Task Get_WirePathOfTheHost_IsWhatWasSigned()
    {
        var api = Served();
        var signed = Sign(api, Request("GET", "/local/abc123/dev/pets/1"));

        Assert.Equal(403, (await api.SendAsync(signed with { Path = "/dev/pets/1" })).Status);
        Assert.Equal(200, (await api.SendAsync(signed with { Path = "/dev/pets/1", WirePath = "/local/abc123/dev/pets/1" })).Status);
    }

    [Theory]
    [InlineData(null, null, "test", "test")]
    [InlineData("AKENV", "s3cret", "AKENV", "s3cret")]
    [InlineData("AKENV", "", "test", "test")]
    public void LocalAccessKeys_Environment_DecidesOnTheKey(string? id, string? secret, string knownId, string knownSecret)
    {
        var find = LocalAccessKeys.Of(new() { ApiId = "a" }, name => name switch { "AWS_ACCESS_KEY_ID" => id, "AWS_SECRET_ACCESS_KEY" => secret, _ => null });

        Assert.Equal(knownSecret, find(knownId)?.SecretKey);
        Assert.Null(find("unknown"));
    }

    [Theory]
    [InlineData("arn:aws:iam::123456789012:root", "^123456789012$")]
    [InlineData("arn:aws:iam::123456789012:user/x", "^AIDA[A-Z2-7]{17}$")]
    [InlineData("arn:aws:sts::123456789012:assumed-role/admin/session1", "^AROA[A-Z2-7]{17}:session1$")]
    public void PrincipalIds_Arn_GivesIdOfItsKind(string arn, string pattern) => Assert.Matches(pattern, PrincipalIds.Of(arn));

    internal static GatewayRequest Sign(ServedApi api, GatewayRequest request, ImmutableCredentials? credentials = null, string region = "us-east-1", string service = "execute-api")
    {
        var signed = new SigV4Signer(region, service, api.Time).Sign(
            new() { Method = request.Method, Path = request.Path, Query = request.Query, Headers = [.. request.Headers], PayloadHash = SigV4Request.Hash(request.Body.Span) },
            credentials ?? new("AKID", "secret", null));
        var headers = new GatewayHeaders();
        foreach (var (name, value) in signed.Request.Headers)
        {
            headers.Add(name, value);
        }

        return request with { Headers = headers };
    }

    private static ServedApi Served(RestIntegration? integration = null) =>
        new(Api(Route.Get("/pets/{id}", integration ?? Mock()).Authorize(RestAuthorization.Iam)), options => options with
        {
            AccessKeys = id => id switch
            {
                "AKID" => new() { AccessKeyId = id, SecretKey = "secret", PrincipalArn = UserArn },
                "ASIA" => new() { AccessKeyId = id, SecretKey = "secret", PrincipalArn = UserArn, SessionToken = "token", Expires = options.Time.GetUtcNow() },
                _ => null,
            },
        });
}
