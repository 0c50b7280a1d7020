using System.Net;
using ChatSocket;
using Gatehouse.Functions.APIGatewayEvents;

namespace Lambdas.Tests.ChatSocket;

public sealed class ChatHandlerTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "chat-" + Path.GetRandomFileName());
    private readonly RecordingHandler _http = new();
    private readonly HttpClient _client;
    private readonly Dictionary<string, string> _settings = new() { ["AWS_ACCESS_KEY_ID"] = "AK", ["AWS_SECRET_ACCESS_KEY"] = "SK", ["AWS_REGION"] = "eu-west-1" };
    private readonly ChatHandler _chat;

    public ChatHandlerTests()
    {
        _client = new HttpClient(_http);
        _chat = new ChatHandler(new ConnectionFolder(_folder), new ConnectionClient(_client, name => _settings.GetValueOrDefault(name)));
    }

    [Fact]
    public async Task Send_TwoConnected_ReachesTheOtherOnly()
    {
        await Connect("a=");
        await Connect("b/c=");
        Assert.Equal(200, (await Send("a=", """{"action":"send","text":"hi"}""")).StatusCode);
        var (request, body) = Assert.Single(_http.Requests);
        Assert.Equal("https://api.example.com/prod/%40connections/b%2Fc%3D", request.RequestUri!.AbsoluteUri);
        Assert.Equal("hi", body);
        var signature = Assert.Single(request.Headers.GetValues("Authorization"));
        Assert.StartsWith("AWS4-HMAC-SHA256 Credential=AK/", signature, StringComparison.Ordinal);
        Assert.Contains("/eu-west-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=", signature, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI")]
    [InlineData("AWS_ENDPOINT_URL")]
    public async Task Send_EndpointConfigured_IsUsed(string variable)
    {
        _settings[variable] = "http://localhost:5000/";
        await Connect("a");
        await Connect("b");
        await Send("a", """{"text":"hi"}""");
        Assert.Equal("http://localhost:5000/%40connections/b", Assert.Single(_http.Requests).Request.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task Disconnect_Client_GetsNothingMore()
    {
        await Connect("a");
        await Connect("b");
        await _chat.HandleAsync(Event("$disconnect", "b"));
        await Send("a", """{"text":"hi"}""");
        Assert.Empty(_http.Requests);
    }

    [Fact]
    public async Task Send_ClientThatVanished_IsForgotten()
    {
        await Connect("a");
        await Connect("b");
        _http.Status = HttpStatusCode.Gone;
        await Send("a", """{"text":"one"}""");
        await Send("a", """{"text":"two"}""");
        Assert.Single(_http.Requests);
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"text":5}""")]
    [InlineData(null)]
    public async Task Send_NoText_IsABadRequest(string? body)
    {
        await Connect("a");
        Assert.Equal(400, (await Send("a", body)).StatusCode);
    }

    public void Dispose()
    {
        _client.Dispose();
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    private Task<APIGatewayProxyResponse> Connect(string id) => _chat.HandleAsync(Event("$connect", id));

    private Task<APIGatewayProxyResponse> Send(string id, string? body)
    {
        var message = Event("send", id);
        message.Body = body;
        return _chat.HandleAsync(message);
    }

    private static APIGatewayProxyRequest Event(string routeKey, string id) => new()
    {
        RequestContext = new() { RouteKey = routeKey, ConnectionId = id, ApiId = "api", Stage = "prod", DomainName = "api.example.com" },
    };

    private sealed class RecordingHandler : HttpMessageHandler
    {
        public List<(HttpRequestMessage Request, string Body)> Requests { get; } = [];

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add((request, await request.Content!.ReadAsStringAsync(cancellationToken)));
            return new HttpResponseMessage(Status);
        }
    }
}
