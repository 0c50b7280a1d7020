using Gatehouse.EndToEnd.Processes;

namespace Gatehouse.EndToEnd.Serving;

/// <summary>Tokens, signatures, API keys, caches and canaries, as a client on the network sees them.</summary>
public sealed class GuardedApiTests(GuardedFixture fixture) : IClassFixture<GuardedFixture>
{
    [Theory]
    [InlineData("GET", """{"sub":"bob"}""", 200, "bob")]
    [InlineData("GET", """{"scope":"orders/write"}""", 401, """{"message":"Unauthorized"}""")]
    [InlineData("GET", """{"exp":1}""", 401, """{"message":"The incoming token has expired"}""")]
    [InlineData("GET", null, 401, """{"message":"Unauthorized"}""")]
    [InlineData("POST", """{"scope":"openid orders/write"}""", 200, "")]
    [InlineData("POST", """{"scope":"orders/read"}""", 401, """{"message":"Unauthorized"}""")]
    [InlineData("POST", """{"sub":"bob"}""", 401, """{"message":"Unauthorized"}""")]
    public async Task UserPool_Token_IsJudgedByItsClaims(string method, string? claims, int status, string body)
    {
        (string, string)[] headers = claims is null ? [] : [("Authorization", "Bearer " + await fixture.TokenAsync(claims))];

        var answer = await fixture.CallAsync("shop", new(method), "/orders", headers);

        Assert.Equal((status, body), (answer.Status, answer.Body));
        Assert.Equal(status == 401, answer.Headers.Contains("x-amzn-ErrorType: UnauthorizedException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task UserPool_RefusedToken_IsExplainedInTheLogAndSeenInTheAccessLog()
    {
        var token = await fixture.TokenAsync("""{"scope":"carrots/eat","sub":"bugs"}""");

        await fixture.CallAsync("shop", HttpMethod.Post, "/orders", ("Authorization", token));

        await fixture.Server.PrintedAsync("Unauthorized: the method asks for one of the scopes orders/write, the token has carrots/eat");
        await fixture.Server.PrintedAsync("shop POST /dev/orders 401 canary=true user=-");
        Assert.DoesNotContain(token, fixture.Server.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/stock/a", "", "ann", "secret", "us-east-1", 200, "ann arn:aws:iam::123456789012:user/ann")]
    [InlineData("GET", "/stock/a", "", "bob", "secret", "us-east-1", 200, "bob arn:aws:sts::123456789012:assumed-role/visitor/bob")]
    [InlineData("DELETE", "/stock/a%20b/c%2Fd?x=%2B&y=1", "", "ann", "secret", "us-east-1", 200, "ann arn:aws:iam::123456789012:user/ann")]
    [InlineData("DELETE", "/stock/a", "", "bob", "secret", "us-east-1", 403, """{"Message":"User: arn:aws:sts::123456789012:assumed-role/visitor/bob is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********9012:""")]
    [InlineData("PUT", "/stock/%C3%BC", "\u00ff\u0000 binary", "ann", "secret", "us-east-1", 200, "ann arn:aws:iam::123456789012:user/ann")]
    [InlineData("GET", "/stock/a", "", "ann", "wrong", "us-east-1", 403, """{"message":"The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.""")]
    [InlineData("GET", "/stock/a", "", "eve", "secret", "us-east-1", 403, """{"message":"The security token included in the request is invalid."}""")]
    [InlineData("GET", "/stock/a", "", "ann", "secret", "eu-west-1", 403, """{"message":"Credential should be scoped to a valid region. "}""")]
    public async Task Iam_Signature_IsVerifiedAndItsOwnerJudged(string method, string path, string body, string key, string secret, string region, int status, string expected)
    {
        var address = new Uri(await ServedApis.UrlAsync(fixture.Address, "depot", "dev") + path);
        using var request = SignedRequests.Create(new(method), address, System.Text.Encoding.Latin1.GetBytes(body), key, secret, region);

        var answer = await GuardedFixture.SendAsync(request);

        Assert.Equal(status, answer.Status);
        Assert.StartsWith(expected, answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UsagePlan_OfAnotherStack_CountsBothApisTogether()
    {
        var statuses = new List<int>();
        foreach (var api in new[] { "shop", "depot", "shop", "depot", "shop" })
        {
            statuses.Add((await fixture.CallAsync(api, HttpMethod.Get, "/quotes", ("X-API-Key", GuardedTemplates.Key))).Status);
        }

        var refused = await fixture.CallAsync("depot", HttpMethod.Get, "/quotes", ("X-API-Key", GuardedTemplates.Key));
        var unknown = await fixture.CallAsync("depot", HttpMethod.Get, "/quotes", ("X-API-Key", "unknown-0123456789abcdef"));

        Assert.Equal([200, 200, 200, 429, 429], statuses);
        Assert.Equal("""{"message":"Limit Exceeded"}""", refused.Body);
        Assert.Contains("x-amzn-ErrorType: LimitExceededException", refused.Headers, StringComparison.Ordinal);
        Assert.Equal((403, """{"message":"Forbidden"}"""), (unknown.Status, unknown.Body));
    }

    [Fact]
    public async Task Cache_OfTheCanary_AnswersAgainUntilItIsEmptied()
    {
        var first = await fixture.CallAsync("shop", HttpMethod.Get, "/report?of=may");
        var again = await fixture.CallAsync("shop", HttpMethod.Get, "/report?of=may&other=1");
        var other = await fixture.CallAsync("shop", HttpMethod.Get, "/report?of=june");
        var asked = await fixture.CallAsync("shop", HttpMethod.Get, "/report?of=may", ("Cache-Control", "max-age=0"));

        Assert.StartsWith("true yellow ", first.Body, StringComparison.Ordinal);
        Assert.Equal(first.Body, again.Body);
        Assert.NotEqual(first.Body, other.Body);
        Assert.Equal(first.Body, asked.Body);
        Assert.Contains("Warning: 199 Cache-control headers were ignored because the caller was unauthorized.", asked.Headers, StringComparison.Ordinal);

        var id = (await ServedApis.FindAsync(fixture.Address, "shop")).GetProperty("id").GetString();
        using var emptied = await ServedApis.Client.DeleteAsync(new Uri(fixture.Address, $"/_gatehouse/apis/{id}/stages/dev/cache"));
        Assert.NotEqual(first.Body, (await fixture.CallAsync("shop", HttpMethod.Get, "/report?of=may")).Body);
    }
}
