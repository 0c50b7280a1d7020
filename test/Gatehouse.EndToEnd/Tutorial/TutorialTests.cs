using System.Net;
using System.Net.WebSockets;
using Gatehouse.EndToEnd.Processes;

namespace Gatehouse.EndToEnd.Tutorial;

/// <summary>Every row of the tutorial, whatever it is served from.</summary>
public abstract class TutorialTests(Uri server)
{
    [Theory]
    [InlineData("dev", "?name=Rahul", "Rahul")]
    [InlineData("dev", "", "World")]
    [InlineData("dev", "?name=", "World")]
    [InlineData("dev", "?name=J%C3%BCrgen%20%26%20Co", "J\\u00FCrgen \\u0026 Co")]
    [InlineData("prod", "?name=Rahul", "Rahul")]
    public async Task ProxyDemo_Name_IsGreeted(string stage, string query, string name)
    {
        var answer = await GetAsync(stage, "/proxy-demo" + query);

        Assert.Equal(new(HttpStatusCode.OK, $$"""{"message":"Hello, {{name}}! Your request was successful.","status":"success"}""", null), answer);
    }

    [Theory]
    [InlineData("bob", "non_proxy_bob")]
    [InlineData("non_proxy_bob", "non_proxy_bob")]
    public async Task NonProxy_Name_IsPrefixedOnce(string name, string seen)
    {
        var answer = await PostAsync("dev", "/non-proxy", $$"""{"name":"{{name}}"}""");

        Assert.Equal(new(HttpStatusCode.OK, $$"""{"greeting":"Hello from non-proxy, {{seen}}!"}""", null), answer);
    }

    [Theory]
    [InlineData(1_000_000_000)]
    [InlineData(9_999_999_999)]
    public async Task Contacts_ValidBody_ReachesTheFunction(long number)
    {
        var answer = await PostAsync("dev", "/contacts", $$"""{"name":"Ada","email":"ada@example.org","mobile-number":{{number}}}""");

        Assert.Equal(new(HttpStatusCode.OK, """{"message":"Hello, Ada! Your request was successful.","status":"success"}""", null), answer);
    }

    [Theory]
    [InlineData("""{"email":"ada@example.org","mobile-number":1234567890}""")]
    [InlineData("""{"name":"Ada","mobile-number":1234567890}""")]
    [InlineData("""{"name":"Ada","email":"ada@example.org"}""")]
    [InlineData("""{"name":"","email":"ada@example.org","mobile-number":1234567890}""")]
    [InlineData("""{"name":null,"email":"ada@example.org","mobile-number":1234567890}""")]
    [InlineData("""{"name":"Ada","email":"nobody","mobile-number":1234567890}""")]
    [InlineData("""{"name":"Ada","email":"ada@example.org","mobile-number":999999999}""")]
    [InlineData("""{"name":"Ada","email":"ada@example.org","mobile-number":10000000000}""")]
    [InlineData("""{"name":"Ada","email":"ada@example.org","mobile-number":"1234567890"}""")]
    [InlineData("""{"name":"Ada","email":"ada@example.org","mobile-number":1234567890.5}""")]
    [InlineData("""{"name":"Ada","email":"ada@example.org","mobile-number":1234567890,"more":1}""")]
    [InlineData("""{"Name":"Ada","Email":"ada@example.org","MobileNumber":1234567890}""")]
    [InlineData("[]")]
    [InlineData("\"Ada\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("")]
    public async Task Contacts_OtherBody_IsRefused(string body)
    {
        var answer = await PostAsync("dev", "/contacts", body);

        Assert.Equal(new(HttpStatusCode.BadRequest, """{"message":"Invalid request body"}""", "BadRequestException"), answer);
    }

    [Fact]
    public async Task Secure_WithoutToken_IsUnauthorized() =>
        Assert.Equal(new(HttpStatusCode.Unauthorized, """{"message":"Unauthorized"}""", "UnauthorizedException"), await GetAsync("dev", "/secure"));

    [Fact]
    public async Task Secure_RightToken_FunctionSeesThePrincipal()
    {
        // Twice: the second verdict comes from the cache.
        for (var call = 0; call < 2; call++)
        {
            var answer = await GetAsync("dev", "/secure", ("Authorization", "Bearer mysecrettoken"));

            Assert.Equal(new(HttpStatusCode.OK, """{"message":"Hello, demo-user! Your request was successful.","status":"success"}""", null), answer);
        }
    }

    [Theory]
    [InlineData("Bearer other")]
    [InlineData("mysecrettoken")]
    public async Task Secure_OtherToken_IsDenied(string token)
    {
        var answer = await GetAsync("dev", "/secure", ("Authorization", token));

        Assert.Equal(
            new(HttpStatusCode.Forbidden, """{"Message":"User is not authorized to access this resource with an explicit deny"}""", "AccessDeniedException"),
            answer);
    }

    [Fact]
    public async Task ProxyDemo_FromDeniedAddress_IsExplicitlyDenied()
    {
        var id = (await ServedApis.FindAsync(server, "contacts")).GetProperty("id").GetString();

        var answer = await GetAsync("dev", "/proxy-demo", ("X-Forwarded-For", "94.234.83.13"));

        Assert.Equal(
            new(
                HttpStatusCode.Forbidden,
                $$"""{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********9012:{{id}}/dev/GET/proxy-demo with an explicit deny"}""",
                "AccessDeniedException"),
            answer);
    }

    [Theory]
    [InlineData("dev", "/proxy-demo", "94.234.83.14")]
    [InlineData("prod", "/proxy-demo", "94.234.83.13")]
    public async Task ProxyDemo_OtherAddressOrStage_IsNotDenied(string stage, string path, string address) =>
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(stage, path, ("X-Forwarded-For", address))).Status);

    [Theory]
    [InlineData("GET", "/nowhere")]
    [InlineData("GET", "")]
    [InlineData("POST", "/proxy-demo")]
    [InlineData("GET", "/proxy-demo/deeper")]
    public async Task UnknownRoute_AsksForAToken(string method, string path)
    {
        var answer = await Answer.OfAsync(new(method), await ServedApis.UrlAsync(server, "contacts", "dev") + path);

        Assert.Equal(new(HttpStatusCode.Forbidden, """{"message":"Missing Authentication Token"}""", "MissingAuthenticationTokenException"), answer);
    }

    [Theory]
    [InlineData("/dev/proxy-demo")]
    [InlineData("/prod/proxy-demo")]
    public async Task HostName_OfTheApi_LeadsToItsStages(string path)
    {
        var id = (await ServedApis.FindAsync(server, "contacts")).GetProperty("id").GetString();

        var answer = await Answer.OfAsync(HttpMethod.Get, new Uri(server, path).ToString(), null, ("Host", $"{id}.execute-api.localhost:{server.Port}"));

        Assert.Equal(new(HttpStatusCode.OK, """{"message":"Hello, World! Your request was successful.","status":"success"}""", null), answer);
    }

    [Theory]
    [InlineData("/hello/Rahul", "Rahul")]
    [InlineData("/anything?name=Rahul", "Rahul")]
    [InlineData("", "World")]
    public async Task Hello_HttpApi_Greets(string path, string name)
    {
        var answer = await Answer.OfAsync(HttpMethod.Get, await ServedApis.UrlAsync(server, "hello", "$default") + path);

        Assert.Equal(new(HttpStatusCode.OK, $$"""{"message":"Hello, {{name}}!"}""", null), answer);
    }

    [Fact]
    public async Task Chat_Send_ReachesTheOtherClientOnly()
    {
        var url = new Uri(await ServedApis.UrlAsync(server, "chat", "prod"));
        using var one = await ChatClient.JoinAsync(url);
        using var two = await ChatClient.JoinAsync(url);

        await one.SendAsync("""{"action":"send","text":"hi"}""");
        Assert.Equal("hi", await two.ReceiveAsync());

        await two.SendAsync("""{"action":"send","text":"Grüße, 🙂"}""");
        Assert.Equal("Grüße, 🙂", await one.ReceiveAsync());

        await two.LeaveAsync();
        Assert.Equal(WebSocketCloseStatus.NormalClosure, two.CloseStatus);
    }

    private async Task<Answer> GetAsync(string stage, string path, params (string, string)[] headers) =>
        await Answer.OfAsync(HttpMethod.Get, await ServedApis.UrlAsync(server, "contacts", stage) + path, null, headers);

    private async Task<Answer> PostAsync(string stage, string path, string json) =>
        await Answer.OfAsync(HttpMethod.Post, await ServedApis.UrlAsync(server, "contacts", stage) + path, json);
}
