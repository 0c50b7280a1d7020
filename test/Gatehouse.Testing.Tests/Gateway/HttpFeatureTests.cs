using System.Net;
using System.Text.Json.Nodes;
using System.Text.Json;
using Gatehouse.Local.Security;
using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Testing.Tests.Gateway;

public sealed class HttpFeatureTests
{
    private const string Issuer = "https://issuer.example";

    [Fact]
    public async Task Jwt_ValidToken_ClaimsReachTheFunction()
    {
        using var issuer = new LocalTokenIssuer(Issuer);
        var function = FakeFunction.Responds(200);
        await using var gateway = await LocalGateway.StartAsync(WithJwt(function, "read"), new() { TokenIssuers = [issuer] });
        using var client = gateway.Client();
        client.DefaultRequestHeaders.Authorization = new("Bearer", issuer.Mint(new JsonObject { ["aud"] = "app", ["scope"] = "read write", ["roles"] = new JsonArray("a", "b"), ["n"] = 3 }));

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/x")).StatusCode);

        var jwt = function.LastEvent.GetProperty("requestContext").GetProperty("authorizer").GetProperty("jwt");
        Assert.Equal("[a b]", jwt.GetProperty("claims").GetProperty("roles").GetString());
        Assert.Equal("3", jwt.GetProperty("claims").GetProperty("n").GetString());
        Assert.Equal("""["read"]""", jwt.GetProperty("scopes").GetRawText());
    }

    [Theory]
    [InlineData(null, "read", 401, "Bearer", "Unauthorized")]
    [InlineData("other", "read", 401, "Bearer scope=\"read\" error=\"invalid_token\" error_description=\"the token does not have a valid audience\"", "Unauthorized")]
    [InlineData("app", "write", 403, "Bearer scope=\"read\" error=\"insufficient_scope\" error_description=\"the token does not have the required scope\"", "Forbidden")]
    public async Task Jwt_Refused_SaysWhy(string? audience, string scope, int status, string challenge, string message)
    {
        using var issuer = new LocalTokenIssuer(Issuer);
        await using var gateway = await LocalGateway.StartAsync(WithJwt(FakeFunction.Responds(200), "read"), new() { TokenIssuers = [issuer] });
        using var client = gateway.Client();
        if (audience is not null)
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", issuer.Mint(new JsonObject { ["aud"] = audience, ["scope"] = scope }));
        }

        var answer = await client.GetAsync("/x");

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(challenge, string.Join(", ", answer.Headers.GetValues("www-authenticate")));
        Assert.Equal($$"""{"message":"{{message}}"}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task LambdaAuthorizer_SimpleForm_IsCachedByIdentity()
    {
        var authorizer = Function.Of<JsonElement, object>("auth", input => new { isAuthorized = input.GetProperty("identitySource")[0].GetString() == "good", context = new { level = 3, tags = new[] { "a" } } });
        var function = FakeFunction.Responds(200);
        var guard = new HttpLambdaAuthorizer("guard", authorizer) { CacheFor = TimeSpan.FromMinutes(5) };
        await using var gateway = await LocalGateway.StartAsync(new HttpApi("a") { Routes = [HttpRoute.Get("/x", Lambda.Proxy(function)).Authorize(guard), HttpRoute.Get("/y", Lambda.Proxy(function)).Authorize(guard)] });

        Assert.Equal((HttpStatusCode.Unauthorized, """{"message":"Unauthorized"}"""), await GetAsync(gateway, "/x", null));
        Assert.Equal(0, authorizer.Calls);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(gateway, "/x", "good")).Status);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(gateway, "/y", "good")).Status);
        Assert.Equal(1, authorizer.Calls);
        Assert.Equal((HttpStatusCode.Forbidden, """{"message":"Forbidden"}"""), await GetAsync(gateway, "/x", "bad"));

        var shown = function.LastEvent.GetProperty("requestContext").GetProperty("authorizer").GetProperty("lambda");
        Assert.Equal("""{"level":3,"tags":["a"]}""", shown.GetRawText());
        Assert.EndsWith("/$default/GET/x", authorizer.LastEvent.GetProperty("routeArn").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LambdaAuthorizer_Policy_IsAskedForEachRoute()
    {
        var authorizer = Function.Of<JsonElement, object>("auth", input => new
        {
            principalId = "bob",
            policyDocument = new { Version = "2012-10-17", Statement = new[] { new { Action = "execute-api:Invoke", Effect = "Allow", Resource = input.GetProperty("methodArn").GetString()!.Replace("/y", "/x", StringComparison.Ordinal) } } },
            context = new { level = 3 },
        });
        var function = FakeFunction.Responds(200);
        var guard = new HttpLambdaAuthorizer("guard", authorizer) { CacheFor = TimeSpan.FromMinutes(5), PayloadFormat = PayloadFormat.V1, SimpleResponses = false };
        var lambda = new HttpLambda(function) { PayloadFormat = PayloadFormat.V1 };
        await using var gateway = await LocalGateway.StartAsync(new HttpApi("a") { Routes = [HttpRoute.Get("/x", lambda).Authorize(guard), HttpRoute.Get("/y", lambda).Authorize(guard)] });

        Assert.Equal(HttpStatusCode.OK, (await GetAsync(gateway, "/x", "t")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync(gateway, "/y", "t")).Status);
        Assert.Equal(1, authorizer.Calls);
        Assert.Equal("""{"level":3,"principalId":"bob"}""", function.LastEvent.GetProperty("requestContext").GetProperty("authorizer").GetRawText());
    }

    [Theory]
    [InlineData("""{"isAuthorized":"false"}""")]
    [InlineData("[]")]
    [InlineData("""{"principalId":"x"}""")]
    public async Task LambdaAuthorizer_MalformedAnswer_Is500AndNotCached(string answer)
    {
        var authorizer = FakeFunction.ReturnsJson(answer);
        var guard = new HttpLambdaAuthorizer("guard", authorizer) { CacheFor = TimeSpan.FromMinutes(5) };
        await using var gateway = await LocalGateway.StartAsync(new HttpApi("a") { Routes = [HttpRoute.Get("/x", Lambda.Proxy(FakeFunction.Responds(200))).Authorize(guard)] });

        Assert.Equal((HttpStatusCode.InternalServerError, """{"message":"Internal Server Error"}"""), await GetAsync(gateway, "/x", "t"));
        await GetAsync(gateway, "/x", "t");

        Assert.Equal(2, authorizer.Calls);
    }

    [Fact]
    public async Task Iam_OnlySignedCallersPass()
    {
        var key = new AccessKey("AKIAIOSFODNN7EXAMPLE", "secret", "arn:aws:iam::123456789012:user/bob");
        var function = FakeFunction.Responds(200);
        await using var gateway = await LocalGateway.StartAsync(
            new HttpApi("a") { Stages = [new HttpStage("dev")], Routes = [HttpRoute.Post("/x", Lambda.Proxy(function)).Authorize(HttpAuthorization.Iam)] }, new() { AccessKeys = [key] });

        Assert.Equal(HttpStatusCode.OK, (await gateway.SignedClient(key, "dev").PostAsync("/x?b=1&a=2", new StringContent("hi"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await gateway.SignedClient(key with { SecretKey = "wrong" }, "dev").PostAsync("/x", new StringContent("hi"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await gateway.Client("dev").PostAsync("/x", new StringContent("hi"))).StatusCode);
        Assert.Equal("arn:aws:iam::123456789012:user/bob", function.LastEvent.GetProperty("requestContext").GetProperty("authorizer").GetProperty("iam").GetProperty("userArn").GetString());
    }

    [Fact]
    public async Task Cors_PreflightAndAnswers_CarryTheHeaders()
    {
        var function = FakeFunction.Returns(new { statusCode = 200, headers = new Dictionary<string, string> { ["access-control-allow-origin"] = "https://backend" } });
        await using var gateway = await LocalGateway.StartAsync(new HttpApi("a")
        {
            Cors = new HttpCors("https://app.example") { Methods = ["GET", "POST"], Headers = ["content-type"], ExposedHeaders = ["x-count"], MaxAge = TimeSpan.FromHours(1), Credentials = true },
            Routes = [HttpRoute.Get("/x", Lambda.Proxy(function))],
        });

        var preflight = await SendAsync(gateway, HttpMethod.Options, "/x", ("Origin", "https://app.example"), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "Content-Type"));
        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Equal("https://app.example", preflight.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("GET,POST", preflight.Headers.GetValues("Access-Control-Allow-Methods").Single());
        Assert.Equal("3600", preflight.Headers.GetValues("Access-Control-Max-Age").Single());

        var refused = await SendAsync(gateway, HttpMethod.Options, "/x", ("Origin", "https://other.example"), ("Access-Control-Request-Method", "POST"));
        Assert.Equal(HttpStatusCode.NoContent, refused.StatusCode);
        Assert.False(refused.Headers.Contains("Access-Control-Allow-Origin"));

        var answer = await SendAsync(gateway, HttpMethod.Get, "/x", ("Origin", "https://app.example"));
        Assert.Equal("https://app.example", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("x-count", answer.Headers.GetValues("Access-Control-Expose-Headers").Single());
        Assert.Equal("Origin", answer.Headers.GetValues("Vary").Single());

        var missing = await SendAsync(gateway, HttpMethod.Get, "/nowhere", ("Origin", "https://app.example"));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.True(missing.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False((await SendAsync(gateway, HttpMethod.Get, "/x")).Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Throttle_BurstIsSpent_429UntilTheClockMoves()
    {
        var time = new ManualTime();
        var stage = HttpStage.Default with { Throttle = new(Rate: 1, Burst: 2) };
        await using var gateway = await LocalGateway.StartAsync(new HttpApi("a") { Stages = [stage], Routes = [HttpRoute.Get("/x", Lambda.Proxy(FakeFunction.Responds(200)))] }, new() { Time = time });

        Assert.Equal("200 200 429", $"{await StatusAsync()} {await StatusAsync()} {await StatusAsync()}");
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("200 429", $"{await StatusAsync()} {await StatusAsync()}");

        async Task<int> StatusAsync() => (int)(await gateway.Client().GetAsync("/x")).StatusCode;
    }

    [Fact]
    public async Task HttpBackend_GetsPathQueryHeadersAndBody()
    {
        using var backend = new StubBackend(_ => new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent("done"), Headers = { { "x-of-backend", "1" } } });
        await using var gateway = await LocalGateway.StartAsync(
            new HttpApi("a")
            {
                Stages = [HttpStage.Default with { Variables = [new("host", "backend.example")] }],
                Routes = [HttpRoute.Any("/pets/{proxy+}", new HttpBackend("https://${stageVariables.host}/v1/{proxy}?k=1"))],
            },
            new() { Backends = backend, SourceIp = "203.0.113.9" });

        using var request = new HttpRequestMessage(HttpMethod.Put, "/pets/a%20b/c?x=2") { Content = new StringContent("body"), Headers = { { "X-Mine", "yes" }, { "X-Forwarded-For", "10.0.0.1" } } };
        var answer = await gateway.Client().SendAsync(request);

        Assert.Equal("https://backend.example/v1/a%20b/c?k=1&x=2", backend.Last!.RequestUri!.AbsoluteUri);
        Assert.Equal("body", backend.LastBody);
        Assert.Equal("yes", backend.Last.Headers.GetValues("X-Mine").Single());
        Assert.Equal("HTTP/1.1 AmazonAPIGateway", backend.Last.Headers.NonValidated["Via"].ToString());
        Assert.Contains("for=10.0.0.1, by=127.0.0.1;for=203.0.113.9;host=local12345.execute-api.us-east-1.amazonaws.com;proto=https", backend.Last.Headers.NonValidated["Forwarded"].ToString(), StringComparison.Ordinal);
        Assert.False(backend.Last.Headers.Contains("X-Forwarded-For"));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("1", answer.Headers.GetValues("x-of-backend").Single());
    }

    [Fact]
    public async Task HttpBackend_BehindDefaultRoute_GetsWholePath()
    {
        using var backend = new StubBackend();
        await using var gateway = await LocalGateway.StartAsync(
            new HttpApi("a") { Stages = [new HttpStage("dev")], Routes = [HttpRoute.Default(new HttpBackend("https://backend.example/base"))] }, new() { Backends = backend });

        await gateway.Client("dev").GetAsync("/a/b");

        Assert.Equal("https://backend.example/base/a/b", backend.Last!.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task HttpBackend_Unreachable_Is503()
    {
        using var backend = new StubBackend(_ => throw new HttpRequestException("no route"));
        await using var gateway = await LocalGateway.StartAsync(new HttpApi("a") { Routes = [HttpRoute.Get("/x", new HttpBackend("https://backend.example"))] }, new() { Backends = backend });

        Assert.Equal((HttpStatusCode.ServiceUnavailable, """{"message":"Service Unavailable"}"""), await GetAsync(gateway, "/x", null));
    }

    [Fact]
    public async Task ParameterMapping_ChangesRequestAndAnswer()
    {
        using var backend = new StubBackend(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"id":7}"""), Headers = { { "x-secret", "s" } } });
        var integration = new HttpBackend("https://backend.example/old")
        {
            RequestParameters =
            [
                new("overwrite:path", "/new/${request.path.id}"), new("append:header.x-ip", "$context.identity.sourceIp"),
                new("overwrite:querystring.q", "${request.querystring.q}-${stageVariables.suffix}"), new("remove:header.x-drop", "''"),
                new("append:header.x-name", "$request.body.user.name"), new("append:header.x-missing", "$request.header.nope"),
            ],
            ResponseParameters = [new("200", [new("overwrite:statuscode", "201"), new("append:header.x-id", "$response.body.id"), new("remove:header.x-secret", "''")])],
        };
        await using var gateway = await LocalGateway.StartAsync(
            new HttpApi("a") { Stages = [HttpStage.Default with { Variables = [new("suffix", "end")] }], Routes = [HttpRoute.Post("/x/{id}", integration)] }, new() { Backends = backend });

        using var request = new HttpRequestMessage(HttpMethod.Post, "/x/7?q=a") { Content = new StringContent("""{"user":{"name":"bob"}}"""), Headers = { { "x-drop", "1" } } };
        var answer = await gateway.Client().SendAsync(request);

        Assert.Equal("https://backend.example/new/7?q=a-end", backend.Last!.RequestUri!.AbsoluteUri);
        Assert.Equal("127.0.0.1", backend.Last.Headers.GetValues("x-ip").Single());
        Assert.Equal("bob", backend.Last.Headers.GetValues("x-name").Single());
        Assert.False(backend.Last.Headers.Contains("x-drop"));
        Assert.False(backend.Last.Headers.Contains("x-missing"));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("7", answer.Headers.GetValues("x-id").Single());
        Assert.False(answer.Headers.Contains("x-secret"));
    }

    [Theory]
    [InlineData("append:header.Authorization")]
    [InlineData("append:path")]
    [InlineData("replace:header.x")]
    [InlineData("overwrite:statuscode")]
    public async Task ParameterMapping_Invalid_IsDiagnostic(string key)
    {
        var integration = new HttpBackend("https://backend.example") { RequestParameters = [new(key, "x")] };

        var failure = await Assert.ThrowsAsync<DiagnosticException>(() => LocalGateway.StartAsync(new HttpApi("a") { Routes = [HttpRoute.Get("/x", integration)] }));

        Assert.Equal("GH8003", Assert.Single(failure.Diagnostics).Code);
    }

    [Fact]
    public async Task AwsAction_SendsSignedJsonToTheEndpoint()
    {
        using var backend = new StubBackend(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"MessageId":"1"}""") });
        var action = new HttpAwsAction("SQS-SendMessage", "arn:aws:iam::123456789012:role/x")
        {
            RequestParameters = [new("QueueUrl", "http://sqs/123/q"), new("MessageBody", "$request.body.text"), new("DelaySeconds", "5")],
        };
        await using var gateway = await LocalGateway.StartAsync(
            new HttpApi("a") { Routes = [HttpRoute.Post("/x", action)] }, new() { Backends = backend, AwsEndpoints = [new("AWS_ENDPOINT_URL_SQS", "http://localhost:4566")] });

        var answer = await gateway.Client().PostAsync("/x", new StringContent("""{"text":"hello"}"""));

        Assert.Equal("""{"MessageId":"1"}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal("AmazonSQS.SendMessage", backend.Last!.Headers.GetValues("X-Amz-Target").Single());
        Assert.StartsWith("AWS4-HMAC-SHA256 Credential=test/", backend.Last.Headers.NonValidated["Authorization"].ToString(), StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"QueueUrl":"http://sqs/123/q","MessageBody":"hello","DelaySeconds":5}"""), JsonNode.Parse(backend.LastBody)));
    }

    [Fact]
    public async Task AwsAction_Incomplete_IsDiagnostic()
    {
        var failure = await Assert.ThrowsAsync<DiagnosticException>(() => LocalGateway.StartAsync(new HttpApi("a")
        {
            Routes = [HttpRoute.Post("/x", new HttpAwsAction("SQS-SendMessage", "role") { RequestParameters = [new("QueueUrl", "q")] }), HttpRoute.Post("/y", new HttpAwsAction("S3-PutObject", "role"))],
        }));

        Assert.Equal(["GH8005", "GH8004"], failure.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public async Task AccessLog_HasTheFormatOfTheStage()
    {
        var lines = new List<string>();
        var stage = HttpStage.Default with { AccessLog = new("arn:aws:logs:us-east-1:123456789012:log-group:x", new AccessLogFormat("$context.httpMethod $context.routeKey $context.status $context.error.message.")) };
        await using var gateway = await LocalGateway.StartAsync(new HttpApi("a") { Stages = [stage], Routes = [HttpRoute.Get("/x", Lambda.Proxy(FakeFunction.Throws()))] }, new() { AccessLog = lines.Add });

        await gateway.Client().GetAsync("/x");
        await gateway.Client().GetAsync("/y");

        Assert.Equal(["GET GET /x 500 Internal Server Error.", "GET - 404 Not Found."], lines);
    }

    private static HttpApi WithJwt(TestFunction function, params string[] scopes) => new("a")
    {
        Routes = [HttpRoute.Get("/x", Lambda.Proxy(function)).Authorize(new JwtAuthorizer("jwt", Issuer, ["app"]), [.. scopes])],
    };

    private static async Task<(HttpStatusCode Status, string Body)> GetAsync(LocalGateway gateway, string path, string? token)
    {
        var answer = token is null ? await SendAsync(gateway, HttpMethod.Get, path) : await SendAsync(gateway, HttpMethod.Get, path, ("Authorization", token));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> SendAsync(LocalGateway gateway, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await gateway.Client().SendAsync(request);
    }
}
