using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Gatehouse.Local.Rest;
using Gatehouse.Local.Security;
using static Gatehouse.Local.Tests.Rest.ServedApi;

namespace Gatehouse.Local.Tests.Rest;

public sealed class CognitoAuthorizerTests : IDisposable
{
    private const string Pool = "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Abc";
    private const string Issuer = "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Abc";
    private readonly ManualTime _time = new();
    private readonly LocalTokenIssuer _issuer;

    public CognitoAuthorizerTests() => _issuer = new(Issuer, _time);

    public void Dispose() => _issuer.Dispose();

    [Theory]
    [InlineData("""{"token_use":"id","aud":"client1","sub":"s"}""", "", 200, null)]
    [InlineData("""{"token_use":"id","aud":"other","sub":"s"}""", "", 401, "Unauthorized")]
    [InlineData("""{"token_use":"access","client_id":"client1","scope":"pets/read"}""", "", 401, "Unauthorized")]
    [InlineData("""{"token_use":"access","scope":"openid pets/read"}""", "pets/read,pets/write", 200, null)]
    [InlineData("""{"token_use":"access","scope":"openid"}""", "pets/read", 401, "Unauthorized")]
    [InlineData("""{"token_use":"id","aud":"client1","scope":"pets/read"}""", "pets/read", 401, "Unauthorized")]
    [InlineData("""{"token_use":"id","aud":"client1","exp":1}""", "", 401, "The incoming token has expired")]
    [InlineData("""{"token_use":"id","aud":"client1","iss":"https://example.com/us-east-1_Abc"}""", "", 401, "Unauthorized")]
    public async Task Get_Token_IsAcceptedByUseAudienceScopeAndTime(string claims, string scopes, int status, string? message)
    {
        var reply = await Served(scopes).GetAsync("/dev/x", ("Authorization", "Bearer " + Mint(claims)));

        Assert.Equal(status, reply.Status);
        if (message is not null)
        {
            Assert.Equal(($$"""{"message":"{{message}}"}""", "UnauthorizedException"), (reply.Body, reply.ErrorType));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer ")]
    [InlineData("abc")]
    [InlineData("a.b.c")]
    public async Task Get_NoToken_Is401(string? token)
    {
        var reply = await (token is null ? Served().GetAsync("/dev/x") : Served().GetAsync("/dev/x", ("Authorization", token)));

        Assert.Equal((401, """{"message":"Unauthorized"}"""), (reply.Status, reply.Body));
    }

    [Theory]
    [InlineData(null, "", "Unauthorized: the request has no token in the header Authorization")]
    [InlineData("""{"iss":"https://example.com"}""", "", "Unauthorized: the token is of the issuer https://example.com, the authorizer takes those of https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Abc")]
    [InlineData("""{"token_use":"access"}""", "", "Unauthorized: a method without authorization scopes takes tokens with token_use=id, that of this token is access")]
    [InlineData("""{"token_use":"id"}""", "a/b", "Unauthorized: a method with authorization scopes takes tokens with token_use=access, that of this token is id")]
    [InlineData("""{"token_use":"access","scope":"x y"}""", "a/b", "Unauthorized: the method asks for one of the scopes a/b, the token has x, y")]
    [InlineData("""{"token_use":"id","aud":"client10"}""", "", "Unauthorized: the audience aud of the token does not match the identity validation expression")]
    [InlineData("""{"token_use":"id","aud":"client1","exp":1}""", "", "Unauthorized: the token has expired")]
    public async Task Get_RefusedToken_SaysWhyInTheLog(string? claims, string scopes, string line)
    {
        var log = new List<string>();
        var api = Served(scopes, log: log.Add);

        await (claims is null ? api.GetAsync("/dev/x") : api.GetAsync("/dev/x", ("Authorization", Mint(claims))));

        Assert.Contains(" : " + line, Assert.Single(log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TokenOfAnotherKey_Is401()
    {
        using var stranger = new LocalTokenIssuer(Issuer, _time);
        var token = stranger.Mint(JsonNode.Parse("""{"token_use":"id","aud":"client1"}""")!.AsObject());

        Assert.Equal(401, (await Served().GetAsync("/dev/x", ("Authorization", token))).Status);
    }

    [Fact]
    public async Task Get_KeptToken_StillExpires()
    {
        var api = Served(cacheFor: TimeSpan.FromHours(1));
        var exp = _time.Now.AddMinutes(1).ToUnixTimeSeconds();
        var token = Mint($$"""{"token_use":"id","aud":"client1","exp":{{exp}}}""");

        Assert.Equal(200, (await api.GetAsync("/dev/x", ("Authorization", token))).Status);
        Assert.Equal(200, (await api.GetAsync("/dev/x", ("Authorization", token))).Status);
        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("""{"message":"The incoming token has expired"}""", (await api.GetAsync("/dev/x", ("Authorization", token))).Body);
    }

    [Fact]
    public async Task Get_AcceptedToken_ShowsClaimsAsText()
    {
        var backend = new CountingFunction(_ => """{"statusCode":200}""");
        var token = Mint("""{"token_use":"id","aud":"client1","email_verified":true,"cognito:groups":["a","b"],"exp":1744672525,"iat":1744668925,"auth_time":1744668925}""");

        await Served(integration: Lambda.Proxy(backend.Target)).GetAsync("/dev/x", ("Authorization", token));

        Assert.Equal(
            $$$"""{"claims":{"token_use":"id","aud":"client1","email_verified":"true","cognito:groups":"a,b","exp":"Mon Apr 14 23:15:25 UTC 2025","iat":"Mon Apr 14 22:15:25 UTC 2025","auth_time":"1744668925","iss":"{{{Issuer}}}"}}""",
            backend.LastEvent.GetProperty("requestContext").GetProperty("authorizer").GetRawText());
    }

    [Fact]
    public async Task Get_Mapping_SeesClaims()
    {
        var api = Served(integration: Mock("$context.authorizer.claims.sub"));

        Assert.Equal("s", (await api.GetAsync("/dev/x", ("Authorization", Mint("""{"token_use":"id","aud":"client1","sub":"s"}""")))).Body);
    }

    [Fact]
    public async Task Get_KeysThatCannotBeFetched_Is500()
    {
        var api = new ServedApi(Definition("", Mock(), TimeSpan.Zero), options => options with { Time = _time, TokenKeys = new LocalJwkSource([]) });

        var reply = await api.GetAsync("/dev/x", ("Authorization", Mint("""{"token_use":"id","aud":"client1"}""")));

        Assert.Equal((500, """{"message":null}""", "AuthorizerConfigurationException"), (reply.Status, reply.Body, reply.ErrorType));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("HS256")]
    [InlineData(null)]
    public async Task Get_TokenThatNoKeyCanVerify_Is401WithoutKeys(string? algorithm)
    {
        var parts = Mint("""{"token_use":"id","aud":"client1"}""").Split('.');
        var head = algorithm is null ? "x" : Base64Url.EncodeToString(Encoding.UTF8.GetBytes($$"""{"alg":"{{algorithm}}","kid":"k"}"""));
        var api = new ServedApi(Definition("", Mock(), TimeSpan.Zero), options => options with { Time = _time, TokenKeys = new LocalJwkSource([]) });

        Assert.Equal(401, (await api.GetAsync("/dev/x", ("Authorization", $"{head}.{parts[1]}.{parts[2]}"))).Status);
    }

    [Theory]
    [InlineData(null, Issuer)]
    [InlineData("http://localhost:9229", "http://localhost:9229/us-east-1_Abc")]
    [InlineData("http://localhost:9229", Issuer)]
    public async Task Get_WithoutConfiguredKeys_FetchesThemOnceFromThePool(string? endpoint, string issuer)
    {
        using var minted = new LocalTokenIssuer(issuer, _time);
        var server = new KeyServer(minted.Jwks);
        using var client = new HttpMessageInvoker(server);
        var api = new ServedApi(Definition("", Mock(), TimeSpan.Zero), options => options with
        {
            Time = _time,
            Backends = client,
            Endpoints = AwsEndpoints.From(endpoint is null ? [] : [new("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", endpoint)]),
        });
        var token = minted.Mint(JsonNode.Parse("""{"token_use":"id","aud":"client1"}""")!.AsObject());

        Assert.Equal(200, (await api.GetAsync("/dev/x", ("Authorization", token))).Status);
        Assert.Equal(200, (await api.GetAsync("/dev/x", ("Authorization", token))).Status);
        Assert.Equal([(endpoint is null ? Issuer : "http://localhost:9229/us-east-1_Abc") + "/.well-known/jwks.json"], server.Asked);
    }

    [Fact]
    public async Task Get_TokenOfChangedKeys_FetchesThemAnewOnceInAWhile()
    {
        using var former = new LocalTokenIssuer(Issuer, _time);
        using var current = new LocalTokenIssuer(Issuer, _time);
        var server = new KeyServer(former.Jwks);
        using var client = new HttpMessageInvoker(server);
        var api = new ServedApi(Definition("", Mock(), TimeSpan.Zero), options => options with { Time = _time, Backends = client, Endpoints = AwsEndpoints.From([]) });
        var claims = """{"token_use":"id","aud":"client1"}""";

        Assert.Equal(200, (await api.GetAsync("/dev/x", ("Authorization", former.Mint(JsonNode.Parse(claims)!.AsObject())))).Status);
        server.Keys = current.Jwks;
        var token = current.Mint(JsonNode.Parse(claims)!.AsObject());
        Assert.Equal(401, (await api.GetAsync("/dev/x", ("Authorization", token))).Status);
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(200, (await api.GetAsync("/dev/x", ("Authorization", token))).Status);
        Assert.Equal(2, server.Asked.Count);
    }

    private string Mint(string claims) => _issuer.Mint(JsonNode.Parse(claims)!.AsObject());

    private ServedApi Served(string scopes = "", RestIntegration? integration = null, TimeSpan? cacheFor = null, Action<string>? log = null) =>
        new(Definition(scopes, integration ?? Mock(), cacheFor ?? TimeSpan.FromMinutes(5)), options => options with { Time = _time, TokenKeys = new LocalJwkSource([_issuer]), ExecutionLog = log });

    private static RestApi Definition(string scopes, RestIntegration integration, TimeSpan cacheFor) =>
        Api(Route.Get("/x", integration).Authorize(
            new CognitoAuthorizer("pool", [Pool]) { ValidationExpression = "^client[0-9]$", CacheFor = cacheFor },
            [.. scopes.Split(',', StringSplitOptions.RemoveEmptyEntries)]));

    private sealed class KeyServer(string keys) : HttpMessageHandler
    {
        public string Keys { get; set; } = keys;

        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.ToString());
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Keys, Encoding.UTF8, "application/json") });
        }
    }
}
