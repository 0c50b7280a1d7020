using System.Net;
using System.Text;
using System.Text.Json;
using Gatehouse.Functions.APIGatewayEvents;
using Gatehouse.Functions.Core;
using Gatehouse.Functions.Serialization.SystemTextJson;
using Gatehouse.Testing;
using Infra.Contacts;
using Infra.Hello;

namespace Infra.Tests;

/// <summary>The tutorial inside the test process, with the very handlers that are deployed.</summary>
public sealed class TutorialTests : IAsyncLifetime
{
    private readonly TestFunction _proxy = Deployed<APIGatewayProxyRequest, APIGatewayProxyResponse>("hello", new ProxyDemo.GreetingHandler().Handle);
    private readonly TestFunction _greet = Deployed<NonProxyDemo.Person, NonProxyDemo.Greeting>("greet", NonProxyDemo.GreetingHandler.Handle, new CamelCaseLambdaJsonSerializer());

    private readonly TestFunction _verify =
        Deployed<APIGatewayCustomAuthorizerRequest, APIGatewayCustomAuthorizerResponse>("verify", TokenAuthorizer.TokenHandler.Handle);

    private LocalGateway _contacts = null!;

    public async Task InitializeAsync() => _contacts = await LocalGateway.StartAsync(ContactsApi.Definition(_proxy, _greet, _verify));

    public async Task DisposeAsync() => await _contacts.DisposeAsync();

    [Theory]
    [InlineData("GET", "dev", "/proxy-demo?name=Rahul", null, null, 200, """{"message":"Hello, Rahul! Your request was successful.","status":"success"}""", null)]
    [InlineData("GET", "dev", "/proxy-demo", null, null, 200, """{"message":"Hello, World! Your request was successful.","status":"success"}""", null)]
    [InlineData("GET", "prod", "/proxy-demo", null, null, 200, """{"message":"Hello, World! Your request was successful.","status":"success"}""", null)]
    [InlineData("POST", "dev", "/non-proxy", """{"name":"bob"}""", null, 200, """{"greeting":"Hello from non-proxy, non_proxy_bob!"}""", null)]
    [InlineData("POST", "dev", "/non-proxy", """{"name":"non_proxy_bob"}""", null, 200, """{"greeting":"Hello from non-proxy, non_proxy_bob!"}""", null)]
    [InlineData("POST", "dev", "/contacts", """{"name":"Ada","email":"ada@example.org","mobile-number":1234567890}""", null, 200, """{"message":"Hello, Ada! Your request was successful.","status":"success"}""", null)]
    [InlineData("POST", "dev", "/contacts", """{"name":"Ada"}""", null, 400, """{"message":"Invalid request body"}""", "BadRequestException")]
    [InlineData("GET", "dev", "/secure", null, null, 401, """{"message":"Unauthorized"}""", "UnauthorizedException")]
    [InlineData("GET", "dev", "/secure", null, "Bearer mysecrettoken", 200, """{"message":"Hello, demo-user! Your request was successful.","status":"success"}""", null)]
    [InlineData("GET", "dev", "/secure", null, "Bearer other", 403, """{"Message":"User is not authorized to access this resource with an explicit deny"}""", "AccessDeniedException")]
    [InlineData("GET", "dev", "/nowhere", null, null, 403, """{"message":"Missing Authentication Token"}""", "MissingAuthenticationTokenException")]
    public async Task Contacts_EachRow_Holds(
        string method, string stage, string path, string? body, string? token, int status, string expected, string? errorType)
    {
        using var request = new HttpRequestMessage(new(method), path);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("Authorization", token);

        using var answer = await _contacts.Client(stage).SendAsync(request);

        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
        Assert.Equal(errorType, answer.Headers.TryGetValues("x-amzn-ErrorType", out var types) ? types.Single() : null);
    }

    [Fact]
    public async Task Contacts_DeniedAddress_IsExplicitlyDenied()
    {
        using var answer = await _contacts.Client("dev", sourceIp: "94.234.83.13").GetAsync("/proxy-demo");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("AccessDeniedException", answer.Headers.GetValues("x-amzn-ErrorType").Single());
        Assert.Contains("with an explicit deny", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, _proxy.Calls);
    }

    [Theory]
    [InlineData("/hello/Rahul", "Rahul")]
    [InlineData("/anywhere?name=Rahul", "Rahul")]
    [InlineData("/", "World")]
    public async Task Hello_Greets(string path, string name)
    {
        var hello = Deployed<APIGatewayHttpApiV2ProxyRequest, APIGatewayHttpApiV2ProxyResponse>("hello", HelloHttp.HelloHandler.Handle);
        await using var gateway = await LocalGateway.StartAsync(HelloApi.Definition(hello));

        Assert.Equal($$"""{"message":"Hello, {{name}}!"}""", await gateway.Client().GetStringAsync(path));
    }

    /// <summary>The handler with the serializer of its Program.cs.</summary>
    private static TestFunction Deployed<TIn, TOut>(string name, Func<TIn, TOut> handler, ILambdaSerializer? serializer = null) =>
        Function.Of<JsonElement, JsonElement>(name, input =>
        {
            serializer ??= new DefaultLambdaJsonSerializer();
            using var request = new MemoryStream(Encoding.UTF8.GetBytes(input.GetRawText()));
            using var response = new MemoryStream();
            serializer.Serialize(handler(serializer.Deserialize<TIn>(request)), response);
            return JsonSerializer.Deserialize<JsonElement>(response.ToArray());
        });
}
