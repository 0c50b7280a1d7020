using System.Text.Json;
using static Gatehouse.Local.Tests.Rest.CountingFunction;
using static Gatehouse.Local.Tests.Rest.ServedApi;

namespace Gatehouse.Local.Tests.Rest;

public sealed class TokenAuthorizerTests
{
    private const string Context = ""","context":{"text":"a \"b\"","number":1.50,"flag":true,"none":null},"usageIdentifierKey":"k" """;
    private static readonly MockIntegration ShowAuthorizer =
        Mock("""$context.authorizer.principalId|$context.authorizer.text|$context.authorizer.number|$context.authorizer.flag|$context.authorizer.none""");

    [Fact]
    public async Task Get_AllowedToken_AnswersAndSendsAwsEvent()
    {
        var function = new CountingFunction(_ => Policy("Allow", "*", Context));
        var api = Served(function);

        var reply = await api.GetAsync("/dev/pets/a%20b?x=1", ("authorization", "Bearer t"));

        Assert.Equal((200, """rahul|a "b"|1.50|true|"""), (reply.Status, reply.Body));
        Assert.Equal(
            """{"type":"TOKEN","methodArn":"arn:aws:execute-api:us-east-1:123456789012:abc123/dev/GET/pets/a%20b","authorizationToken":"Bearer t"}""",
            function.LastEvent.GetRawText());
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("Bearer x1", "^Bearer [a-z]+$")]
    [InlineData("xBearer abc", "Bearer [a-z]+")]
    [InlineData("Bearer abc!", "Bearer [a-z]+")]
    [InlineData("Bearer abc", "[")]
    public async Task Get_MissingOrInvalidToken_Is401WithoutCall(string? token, string? expression)
    {
        var function = new CountingFunction(_ => Policy("Allow", "*"));
        var api = Served(function, authorizer => authorizer with { ValidationExpression = expression });

        var reply = await (token is null ? api.GetAsync("/dev/pets/1") : api.GetAsync("/dev/pets/1", ("Authorization", token)));

        Assert.Equal((401, """{"message":"Unauthorized"}""", "UnauthorizedException", 0), (reply.Status, reply.Body, reply.ErrorType, function.Calls));
    }

    [Fact]
    public async Task Get_TokenThatMatchesAsAWhole_IsPassedOn()
    {
        var function = new CountingFunction(_ => Policy("Allow", "*"));
        var api = Served(function, authorizer => authorizer with { ValidationExpression = "Bearer [a-z]+", Header = "X-Token" });

        Assert.Equal(200, (await api.GetAsync("/dev/pets/1", ("x-token", "Bearer abc"))).Status);
        Assert.Equal(1, function.Calls);
    }

    [Theory]
    [InlineData("Deny", "*", "User is not authorized to access this resource with an explicit deny")]
    [InlineData("Allow", "arn:aws:execute-api:us-east-1:123456789012:abc123/prod/*", "User is not authorized to access this resource")]
    [InlineData("Allow", "arn:aws:execute-api:us-east-1:123456789012:abc123/dev/POST/*", "User is not authorized to access this resource")]
    [InlineData("Allow", "arn:aws:execute-api:us-east-1:123456789012:abc123/dev/GET/pets/2", "User is not authorized to access this resource")]
    public async Task Get_PolicyThatDoesNotAllow_IsDeniedToTheByte(string effect, string resource, string message)
    {
        var reply = await Served(new(_ => Policy(effect, resource))).GetAsync("/dev/pets/1", ("Authorization", "t"));

        Assert.Equal((403, $$"""{"Message":"{{message}}"}""", "AccessDeniedException"), (reply.Status, reply.Body, reply.ErrorType));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"principalId":"u"}""")]
    [InlineData("""{"policyDocument":{"Version":"2012-10-17","Statement":[]}}""")]
    [InlineData("""{"principalId":null,"policyDocument":{"Version":"2012-10-17","Statement":[]}}""")]
    [InlineData("""{"principalId":"u","policyDocument":"text"}""")]
    [InlineData("""{"isAuthorized":true}""")]
    [InlineData("""{"principalId":"u","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]},"isAuthorized":true}""")]
    [InlineData("""{"principalId":"u","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":null}]}}""")]
    [InlineData("""{"principalId":"u","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Maybe","Action":"*","Resource":"*"}]}}""")]
    [InlineData("""{"principalId":"u","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]},"context":{"a":{}}}""")]
    [InlineData("""{"principalId":"u","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]},"context":{"a":[1]}}""")]
    [InlineData("""{"principalId":"u","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]},"context":"text"}""")]
    public async Task Get_OutputThatCannotBeUsed_Is500AndNotKept(string output)
    {
        var function = new CountingFunction(_ => output);
        var api = Served(function);

        for (var call = 1; call <= 2; call++)
        {
            var reply = await api.GetAsync("/dev/pets/1", ("Authorization", "t"));
            Assert.Equal((500, """{"message":null}""", "AuthorizerConfigurationException", call), (reply.Status, reply.Body, reply.ErrorType, function.Calls));
        }
    }

    [Theory]
    [InlineData("Unauthorized", 401, """{"message":"Unauthorized"}""", "UnauthorizedException")]
    [InlineData("unauthorized", 500, """{"message":null}""", "AuthorizerConfigurationException")]
    [InlineData("Unauthorized!", 500, """{"message":null}""", "AuthorizerConfigurationException")]
    public async Task Get_FunctionThatThrows_IsAnsweredByItsMessageAndNotKept(string message, int status, string body, string type)
    {
        var function = new CountingFunction(_ => throw new InvalidOperationException(message));
        var api = Served(function);

        for (var call = 1; call <= 2; call++)
        {
            var reply = await api.GetAsync("/dev/pets/1", ("Authorization", "t"));
            Assert.Equal((status, body, type, call), (reply.Status, reply.Body, reply.ErrorType, function.Calls));
        }
    }

    [Fact]
    public async Task Get_FunctionThatHangs_Is500()
    {
        var api = new ServedApi(Api(Route.Get("/x", Mock()).Authorize(Gatehouse.Authorizers.Token("token", Hanging))));

        var reply = await api.Time.PassAsync(api.GetAsync("/dev/x", ("Authorization", "t")), TimeSpan.FromSeconds(29));

        Assert.Equal((500, """{"message":null}""", "AuthorizerConfigurationException"), (reply.Status, reply.Body, reply.ErrorType));
    }

    [Fact]
    public async Task Get_FunctionThatDoesNotExist_Is500()
    {
        var api = new ServedApi(Api(Route.Get("/x", Mock()).Authorize(Gatehouse.Authorizers.Token("token", FunctionTarget.FromArn("arn:aws:lambda:us-east-1:123456789012:function:none")))));

        var reply = await api.GetAsync("/dev/x", ("Authorization", "t"));

        Assert.Equal((500, """{"message":null}"""), (reply.Status, reply.Body));
    }

    [Fact]
    public void TryCompile_AuthorizerWithMistakes_IsReportedOnceForAllRoutes()
    {
        var authorizer = Gatehouse.Authorizers.Token("token", FunctionTarget.FromArn("arn:aws:lambda:us-east-1:123456789012:function:none")) with { ValidationExpression = "[" };
        var pool = Gatehouse.Authorizers.Cognito("pool", ["arn:aws:s3:::bucket"]);
        var api = Api(Route.Get("/a", Mock()).Authorize(authorizer), Route.Get("/b", Mock()).Authorize(authorizer), Route.Get("/c", Mock()).Authorize(pool));

        Local.Rest.RestGateway.TryCompile(api, new() { ApiId = "abc123" }, out var diagnostics);

        Assert.Equal(["GH5103", "GH5104", "GH5111"], diagnostics.Select(diagnostic => diagnostic.Descriptor.Code).Order());
        Assert.All(diagnostics, diagnostic => Assert.EndsWith("TokenAuthorizerTests.cs", diagnostic.Location.File, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_SameTokenWithinLifetime_IsAskedOncePerStageButDecidedPerArn()
    {
        var function = new CountingFunction(_ => Policy("Allow", Arn + "/*/GET/pets/1"));
        var api = Served(function, authorizer => authorizer with { CacheFor = TimeSpan.FromMinutes(5) });
        async Task<int> Status(string path) => (await api.GetAsync(path, ("Authorization", "t"))).Status;

        Assert.Equal(200, await Status("/dev/pets/1"));
        Assert.Equal(403, await Status("/dev/pets/2"));
        Assert.Equal(200, await Status("/dev/pets/1"));
        Assert.Equal(1, function.Calls);
        Assert.Equal(200, await Status("/prod/pets/1"));
        Assert.Equal(2, function.Calls);

        api.Time.Advance(TimeSpan.FromSeconds(299));
        Assert.Equal(200, await Status("/dev/pets/1"));
        Assert.Equal(2, function.Calls);
        api.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(200, await Status("/dev/pets/1"));
        Assert.Equal(3, function.Calls);

        api.Gateway.Compiled.Stages["dev"].Caches!.FlushAuthorizers();
        Assert.Equal(200, await Status("/dev/pets/1"));
        Assert.Equal(4, function.Calls);
    }

    [Fact]
    public async Task Get_LifetimeOfZero_AsksEachTime()
    {
        var function = new CountingFunction(_ => Policy("Allow", "*"));
        var api = Served(function, authorizer => authorizer with { CacheFor = TimeSpan.Zero });

        await api.GetAsync("/dev/pets/1", ("Authorization", "t"));
        await api.GetAsync("/dev/pets/1", ("Authorization", "t"));

        Assert.Equal(2, function.Calls);
    }

    [Fact]
    public async Task Get_ManyRequestsAtOnce_AreAllAnsweredRight()
    {
        var function = new CountingFunction(received => Policy(received.GetProperty("authorizationToken").GetString()!.EndsWith('1') ? "Deny" : "Allow", "*"));
        var api = Served(function);

        var statuses = await Task.WhenAll(Enumerable.Range(0, 400).Select(index => Task.Run(async () =>
            (Token: index % 10, (await api.GetAsync("/dev/pets/1", ("Authorization", $"t{index % 10}"))).Status))));

        Assert.All(statuses, each => Assert.Equal(each.Token == 1 ? 403 : 200, each.Status));
        Assert.InRange(function.Calls, 10, 40);
    }

    [Fact]
    public async Task Get_ProxyIntegration_SeesPrincipalAndContextAsText()
    {
        var backend = new CountingFunction(_ => """{"statusCode":200}""");
        var authorizer = Gatehouse.Authorizers.Token("token", new CountingFunction(_ => Policy("Allow", "*", Context)).Target);
        var api = new ServedApi(Api(Route.Get("/x", Lambda.Proxy(backend.Target)).Authorize(authorizer)));

        await api.GetAsync("/dev/x", ("Authorization", "t"));
        Assert.Equal(
            """{"principalId":"rahul","integrationLatency":0,"text":"a \"b\"","number":"1.50","flag":"true","none":null}""",
            JsonSerializer.Serialize(backend.LastEvent.GetProperty("requestContext").GetProperty("authorizer"), Relaxed));
        Assert.Equal("t", backend.LastEvent.GetProperty("headers").GetProperty("Authorization").GetString());
    }

    [Fact]
    public async Task Get_ContextNamedAsAwsOwnMembers_GivesWay()
    {
        var backend = new CountingFunction(_ => """{"statusCode":200}""");
        var authorizer = Gatehouse.Authorizers.Token("token", new CountingFunction(_ => Policy("Allow", "*", ""","context":{"principalId":"other","integrationLatency":"9","k":"v"}""")).Target);

        await new ServedApi(Api(Route.Get("/x", Lambda.Proxy(backend.Target)).Authorize(authorizer))).GetAsync("/dev/x", ("Authorization", "t"));

        Assert.Equal("""{"principalId":"rahul","integrationLatency":0,"k":"v"}""", backend.LastEvent.GetProperty("requestContext").GetProperty("authorizer").GetRawText());
    }

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static ServedApi Served(CountingFunction function, Func<TokenAuthorizer, TokenAuthorizer>? change = null)
    {
        var authorizer = Gatehouse.Authorizers.Token("token", function.Target);
        return new(Api(Route.Get("/pets/{id}", ShowAuthorizer).Authorize(change?.Invoke(authorizer) ?? authorizer)));
    }
}
