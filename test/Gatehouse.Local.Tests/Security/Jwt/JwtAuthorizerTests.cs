using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gatehouse.Local.Rest;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Tests.Security.Jwt;

public sealed class JwtAuthorizerTests : IDisposable
{
    private const string Issuer = "https://issuer.example.com";
    private static readonly DateTimeOffset Noon = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly FixedTime _time = new(Noon);
    private readonly LocalTokenIssuer _issuer;

    public JwtAuthorizerTests() => _issuer = new LocalTokenIssuer(Issuer, _time);

    public void Dispose() => _issuer.Dispose();

    [Theory]
    [InlineData("""{"aud":"app"}""", null)]
    [InlineData("""{"aud":["other","app"]}""", null)]
    [InlineData("""{"client_id":"app"}""", null)]
    [InlineData("""{"aud":"other","client_id":"app"}""", "the token does not have a valid audience")]
    [InlineData("""{}""", "the token does not have a valid audience")]
    [InlineData("""{"aud":"app","iss":"https://issuer.example.com/"}""", "the token does not have a valid issuer")]
    [InlineData("""{"aud":"app","exp":1714564800}""", "the token has expired")]
    [InlineData("""{"aud":"app","exp":"never"}""", "the token has expired")]
    [InlineData("""{"aud":"app","nbf":1714564801}""", "the token is not valid yet")]
    [InlineData("""{"aud":"app","iat":1714564801}""", "the token was issued in the future")]
    public void Check_Claims_FollowTheRulesOfHttpApis(string claims, string? description)
    {
        var answer = Authorize(claims, []);

        Assert.Equal(description is null ? 200 : 401, answer.Status);
        Assert.Equal(description is null ? null : $"Bearer scope=\"\" error=\"invalid_token\" error_description=\"{description}\"", answer.Challenge);
    }

    [Theory]
    [InlineData("""{"aud":"app","scope":"read write"}""", true)]
    [InlineData("""{"aud":"app","scp":["read"]}""", true)]
    [InlineData("""{"aud":"app","scope":"writes"}""", false)]
    [InlineData("""{"aud":"app"}""", false)]
    public void Check_Scopes_OneIsEnough(string claims, bool isAllowed)
    {
        var answer = Authorize(claims, ["admin", "read", "write"]);

        Assert.Equal(isAllowed ? 200 : 403, answer.Status);
        if (!isAllowed)
            Assert.StartsWith("Bearer scope=\"admin read write\" error=\"insufficient_scope\"", answer.Challenge, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"token_use":"id","aud":"app"}""", "", null)]
    [InlineData("""{"token_use":"access","scope":"a/read"}""", "", "Unauthorized")]
    [InlineData("""{"token_use":"access","scope":"a/read a/write"}""", "a/write", null)]
    [InlineData("""{"token_use":"access","scope":"a/read"}""", "a/write", "Unauthorized")]
    [InlineData("""{"token_use":"id","aud":"app"}""", "a/write", "Unauthorized")]
    [InlineData("""{"token_use":"id","aud":"other"}""", "", "Unauthorized")]
    [InlineData("""{"token_use":"id","aud":"app","exp":1714564799}""", "", "The incoming token has expired")]
    [InlineData("""{"token_use":"id","aud":"apples"}""", "", "Unauthorized")]
    [InlineData("""{"token_use":"id","aud":"app","nbf":1714564900}""", "", "Unauthorized")]
    [InlineData("""{"token_use":"id","aud":"app","nbf":1714564700}""", "", null)]
    [InlineData("""{"token_use":"id","aud":"app","iss":"https://elsewhere.example.com"}""", "", "Unauthorized")]
    public void Check_Claims_FollowTheRulesOfUserPools(string claims, string scope, string? message)
    {
        Assert.True(WholeMatch.TryCompile("app", out var audience, out _));
        var rules = new CognitoRules(["https://other.example.com", Issuer], audience, _time);

        Assert.Equal(message, rules.Check(Claims(claims), scope.Length == 0 ? [] : [scope])?.Message);
    }

    [Fact]
    public void Issuer_UserPoolArn_IsItsAddress()
    {
        Assert.Equal(
            "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Abc",
            CognitoRules.Issuer("arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_Abc"));
        Assert.Null(CognitoRules.Issuer("arn:aws:s3:::bucket"));
    }

    [Fact]
    public void ToContext_AllKinds_AreTexts()
    {
        var claims = JsonDocument.Parse("""{"s":"x","n":1.50,"b":true,"a":["x",1],"o":{"k": "v"},"z":null}""").RootElement;

        Assert.Equal(
            [("s", "x"), ("n", "1.50"), ("b", "true"), ("a", "[x 1]"), ("o", """{"k": "v"}""")],
            JwtClaims.ToContext(claims).Select(claim => (claim.Key, claim.Value)));
    }

    [Theory]
    [InlineData("Bearer abc", "abc")]
    [InlineData("bearer  abc ", "abc")]
    [InlineData("abc", "abc")]
    [InlineData("Bearer ", null)]
    [InlineData(null, null)]
    public void Extract_HeaderValue_GivesTheToken(string? value, string? token) => Assert.Equal(token, BearerToken.Extract(value));

    [Fact]
    public void Verify_ForeignTokens_AreRefusedWithAReason()
    {
        Assert.True(JwkSet.TryParse(_issuer.Jwks, out var keys));
        using var other = new LocalTokenIssuer(Issuer, _time);
        var token = _issuer.Mint();

        Assert.True(JwtVerifier.ApiGateway.Verify(token, keys).IsVerified);
        Assert.Equal($"kid {other.KeyId} not found", JwtVerifier.ApiGateway.Verify(other.Mint(), keys).Description);
        Assert.Equal("token signature is invalid", JwtVerifier.ApiGateway.Verify(token[..token.LastIndexOf('.')] + other.Mint()[other.Mint().LastIndexOf('.')..], keys).Description);
        Assert.Equal(JwtFailure.Malformed, JwtVerifier.ApiGateway.Verify("a.b", keys).Failure);
        Assert.Equal("signing method none is invalid", JwtVerifier.ApiGateway.Verify("eyJhbGciOiJub25lIn0.e30.", keys).Description);
    }

    [Fact]
    public async Task FindAsync_Keys_AreKeptForTwoHours()
    {
        var handler = new IssuerHandler(_issuer);
        using var client = new HttpClient(handler);
        var source = new DiscoveredJwkSource(client, _time);

        Assert.NotNull((await source.FindAsync(Issuer, CancellationToken.None)).Keys);
        Assert.NotNull((await source.FindAsync(Issuer, CancellationToken.None)).Keys);
        Assert.Equal(2, handler.Calls);
        _time.Now = Noon.AddHours(2);
        await source.FindAsync(Issuer, CancellationToken.None);
        Assert.Equal(4, handler.Calls);
    }

    [Theory]
    [InlineData("https://nowhere.example.com", "OIDC discovery endpoint communication error")]
    [InlineData("not an address", "OIDC discovery endpoint communication error")]
    [InlineData("https://broken.example.com", "JWKS communication error")]
    public async Task FindAsync_Failures_HaveAReason(string issuer, string failure)
    {
        using var client = new HttpClient(new IssuerHandler(_issuer));

        Assert.Equal(failure, (await new DiscoveredJwkSource(client, _time).FindAsync(issuer, CancellationToken.None)).Failure);
    }

    private JsonElement Claims(string claims)
    {
        Assert.True(JwkSet.TryParse(_issuer.Jwks, out var keys));
        return JwtVerifier.ApiGateway.Verify(_issuer.Mint(JsonNode.Parse(claims)!.AsObject()), keys).Claims()!.Value;
    }

    private JwtAuthorization Authorize(string claims, ImmutableArray<string> scopes) =>
        new JwtAuthorizerRules(Issuer, ["app"], _time).Check(Claims(claims), scopes);

    private sealed class IssuerHandler(LocalTokenIssuer issuer) : HttpMessageHandler
    {
        public int Calls { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls++;
            var body = request.RequestUri!.AbsoluteUri switch
            {
                $"{Issuer}/.well-known/openid-configuration" => issuer.Discovery,
                $"{Issuer}/.well-known/jwks.json" => issuer.Jwks,
                "https://broken.example.com/.well-known/openid-configuration" => """{"jwks_uri":"https://broken.example.com/keys"}""",
                "https://broken.example.com/keys" => new string(' ', 200_000),
                _ => null,
            };
            return Task.FromResult(new HttpResponseMessage(body is null ? HttpStatusCode.NotFound : HttpStatusCode.OK) { Content = new StringContent(body ?? "") });
        }
    }
}
