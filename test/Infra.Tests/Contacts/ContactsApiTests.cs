using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Gatehouse.Testing;
using Infra.Contacts;

namespace Infra.Tests.Contacts;

/// <summary>The tutorial's REST API, served inside the test process: no Node.js, no AWS, no port.</summary>
public sealed class ContactsApiTests : IAsyncLifetime
{
    private const string AllowedToken = "Bearer mysecrettoken";
    private readonly TestFunction _hello = FakeFunction.Responds(200, new { message = "hello" }, "hello");
    private readonly TestFunction _greet = Function.Of<Person, object>("greet", person => new { greeting = $"Hello from non-proxy, {person.Name}!" });
    private readonly TestFunction _verify = Function.Of<TokenRequest, object>("verify", request => Policy(request.AuthorizationToken == AllowedToken ? "Allow" : "Deny"));
    private LocalGateway _gateway = null!;

    public async Task InitializeAsync() => _gateway = await LocalGateway.StartAsync(ContactsApi.Definition(_hello, _greet, _verify));

    public async Task DisposeAsync() => await _gateway.DisposeAsync();

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Get_ProxyDemo_HandsTheRequestToTheFunction(string stage)
    {
        var answer = await _gateway.Client(stage).GetAsync("/proxy-demo?name=Rahul");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Rahul", _hello.LastEvent.GetProperty("queryStringParameters").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("bob", "non_proxy_bob")]
    [InlineData("non_proxy_bob", "non_proxy_bob")]
    [InlineData("O'Neil \"B\"", "non_proxy_O'Neil \"B\"")]
    public async Task Post_NonProxy_PrefixesTheNameUnlessItIsAlready(string name, string seen)
    {
        var answer = await _gateway.Client("dev").PostAsJsonAsync("/non-proxy", new { name });

        Assert.Equal($"Hello from non-proxy, {seen}!", JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("greeting").GetString());
    }

    [Theory]
    [InlineData("""{"name":"Ada","email":"ada@example.com","mobile-number":1000000000}""", HttpStatusCode.OK)]
    [InlineData("""{"name":"Ada","email":"ada@example.com","mobile-number":9999999999}""", HttpStatusCode.OK)]
    [InlineData("""{"name":"","email":"ada@example.com","mobile-number":1000000000}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"Ada","email":"ada","mobile-number":1000000000}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"Ada","email":"ada@example.com","mobile-number":999999999}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"Ada","email":"ada@example.com","mobile-number":10000000000}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"Ada","email":"ada@example.com"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"Ada","email":"ada@example.com","mobile-number":1000000000,"more":1}""", HttpStatusCode.BadRequest)]
    [InlineData("""not json""", HttpStatusCode.BadRequest)]
    public async Task Post_Contacts_TakesOnlyWhatFitsTheModel(string body, HttpStatusCode status)
    {
        var answer = await _gateway.Client("dev").PostAsync("/contacts", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.BadRequest)
        {
            Assert.Equal("""{"message":"Invalid request body"}""", (await answer.Content.ReadAsStringAsync()).Replace(" ", "").Replace("Invalidrequestbody", "Invalid request body"));
            Assert.Equal("BadRequestException", answer.Headers.GetValues("x-amzn-ErrorType").Single());
            Assert.Equal(0, _hello.Calls);
        }
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData(AllowedToken, HttpStatusCode.OK)]
    [InlineData("Bearer other", HttpStatusCode.Forbidden)]
    public async Task Get_Secure_AsksTheAuthorizer(string? token, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/secure");
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", token);
        }

        var answer = await _gateway.Client("dev").SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? 1 : 0, _hello.Calls);
    }

    [Theory]
    [InlineData("dev", "94.234.83.13", HttpStatusCode.Forbidden)]
    [InlineData("dev", "94.234.83.14", HttpStatusCode.OK)]
    [InlineData("prod", "94.234.83.13", HttpStatusCode.OK)]
    public async Task Get_ProxyDemo_IsDeniedToOneAddressOnOneStage(string stage, string address, HttpStatusCode status) =>
        Assert.Equal(status, (await _gateway.Client(stage, sourceIp: address).GetAsync("/proxy-demo")).StatusCode);

    private static object Policy(string effect) => new
    {
        principalId = "demo-user",
        policyDocument = new { Version = "2012-10-17", Statement = new[] { new { Action = "execute-api:Invoke", Effect = effect, Resource = "*" } } },
    };

    private sealed record Person(string Name);

    private sealed record TokenRequest(string AuthorizationToken);
}
