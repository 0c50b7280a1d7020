using System.Net;
using System.Text.Json;

namespace Gatehouse.Local.Tests.Hosting;

/// <summary>Tokens that the gateway signs itself.</summary>
public sealed class TokenPageTests
{
    private const string Pool = "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Abc";
    private static readonly CognitoAuthorizer Users = new("users", ["arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Abc"]);

    [Theory]
    [InlineData("", "/id", 200)]
    [InlineData("""{"sub":"bob","cognito:groups":["admin"]}""", "/id", 200)]
    [InlineData("""{"scope":"orders/read"}""", "/scoped", 200)]
    [InlineData("""{"scope":"orders/write"}""", "/scoped", 401)]
    [InlineData("", "/scoped", 401)]
    [InlineData("""{"exp":1}""", "/id", 401)]
    public async Task Post_Claims_GivesATokenOfTheUserPool(string claims, string path, int status)
    {
        await using var running = await StartAsync(Rest());

        var answer = await running.Client.PostAsync("/_gatehouse/tokens", new StringContent(claims));

        Assert.Equal((HttpStatusCode.OK, "application/jwt"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(status, await CallAsync(running, "abc123/dev" + path, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Post_ClaimsOfAUser_AreThoseThatTheRouteSees()
    {
        await using var running = await StartAsync(Rest());
        var token = await (await running.Client.PostAsync("/_gatehouse/tokens", new StringContent("""{"sub":"bob","cognito:groups":["a","b"]}"""))).Content.ReadAsStringAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_aws/execute-api/abc123/dev/id") { Headers = { { "Authorization", token } } };

        var shown = await (await running.Client.SendAsync(request)).Content.ReadAsStringAsync();

        Assert.Equal($"bob bob a,b id {Pool}", shown);
    }

    [Fact]
    public async Task Post_SeveralIssuers_HasToSayWhich()
    {
        await using var running = await StartAsync(Rest(), Http());

        var unsure = await running.Client.PostAsync("/_gatehouse/tokens", null);
        var wrong = await running.Client.PostAsync("/_gatehouse/tokens", new StringContent("""{"iss":"https://example.com"}"""));
        var right = await running.Client.PostAsync("/_gatehouse/tokens", new StringContent("""{"iss":"https://issuer.example.com","scope":"a b"}"""));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (unsure.StatusCode, wrong.StatusCode));
        Assert.Equal($$"""{"message":"The claim iss has to be one of {{Pool}}, https://issuer.example.com."}""", await unsure.Content.ReadAsStringAsync());
        Assert.Equal(200, await CallAsync(running, "def456/x", await right.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("""{"sub":"bob"}""", "/id")]
    [InlineData("""{"scope":"orders/read a"}""", "/scoped")]
    public async Task Post_UserPoolOfTwoKindsOfApi_GivesATokenForBoth(string claims, string path)
    {
        await using var running = await StartAsync(Rest(), Http(Pool, scope: claims.Contains("scope", StringComparison.Ordinal) ? "a" : null));
        var token = await (await running.Client.PostAsync("/_gatehouse/tokens", new StringContent(claims))).Content.ReadAsStringAsync();

        Assert.Equal((200, 200), (await CallAsync(running, "abc123/dev" + path, token), await CallAsync(running, "def456/x", token)));
    }

    [Theory]
    [InlineData("[]", 400)]
    [InlineData("{", 400)]
    [InlineData("""{"sub":"a","sub":"b"}""", 400)]
    public async Task Post_NoClaims_SaysSo(string body, int status)
    {
        await using var running = await StartAsync(Rest());

        var answer = await running.Client.PostAsync("/_gatehouse/tokens", new StringContent(body));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains("JSON object", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NoRouteThatTakesTokens_Is404()
    {
        await using var running = await StartAsync(new RestApi("open") { Stages = [new("dev")], Routes = [Route.Get("/x", Tests.Rest.ServedApi.Mock())] });

        Assert.Equal(HttpStatusCode.NotFound, (await running.Client.PostAsync("/_gatehouse/tokens", null)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await running.Client.GetAsync("/_gatehouse/tokens")).StatusCode);
    }

    [Fact]
    public async Task Apis_ListTheirIssuers()
    {
        await using var running = await StartAsync(Rest());

        var api = JsonSerializer.Deserialize<JsonElement>(await running.Client.GetStringAsync("/_gatehouse/apis/abc123"));

        Assert.Equal([Pool], api.GetProperty("tokenIssuers").EnumerateArray().Select(issuer => issuer.GetString()));
    }

    private static RestApi Rest()
    {
        var show = Tests.Rest.ServedApi.Mock("$context.authorizer.claims.sub $context.authorizer.claims['cognito:username'] $context.authorizer.claims['cognito:groups'] $context.authorizer.claims.token_use $context.authorizer.claims.iss");
        return new("users") { Stages = [new("dev")], Routes = [Route.Get("/id", show).Authorize(Users), Route.Get("/scoped", show).Authorize(Users, "orders/read")] };
    }

    private static HttpApi Http(string issuer = "https://issuer.example.com", string? scope = "a") => new("http")
    {
        Stages = [HttpStage.Default],
        Routes = [HttpRoute.Get("/x", Lambda.Proxy(LocalFunction.Returning("""{"statusCode":200}"""))).Authorize(new JwtAuthorizer("jwt", issuer, ["app"]), scope is null ? [] : [scope])],
    };

    private static async Task<RunningHost> StartAsync(RestApi rest, HttpApi? http = null)
    {
        var running = await RunningHost.StartAsync();
        var compiler = running.Compiler();
        compiler.TryAdd(rest, "abc123");
        if (http is not null)
        {
            compiler.TryAdd(http, "def456");
        }

        running.Host.Serve(compiler.Model());
        return running;
    }

    private static async Task<int> CallAsync(RunningHost running, string path, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_aws/execute-api/" + path) { Headers = { { "Authorization", "Bearer " + token } } };
        return (int)(await running.Client.SendAsync(request)).StatusCode;
    }
}
