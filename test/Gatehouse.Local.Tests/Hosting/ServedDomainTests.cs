using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Net;
using System.Text.Json;
using System.Text;
using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Local.Tests.Hosting;

/// <summary>Custom domains of a template, called by host name.</summary>
public sealed class ServedDomainTests : IClassFixture<ServedDomainTests.Stack>
{
    private readonly Stack _stack;

    public ServedDomainTests(Stack stack) => _stack = stack;

    [Theory]
    // A base path and a stage: the stage does not show, the base path stays.
    [InlineData("rest.example.com", "/v1/pets/7", "/v1/pets/7", "/v1/pets/7", "pets/7")]
    [InlineData("rest.example.com:3000", "/v1/pets//7/", "/v1/pets//7/", "/v1/pets//7/", "pets//7")]
    // A base path without stage: the path names it.
    [InlineData("rest.example.com", "/any/prod/pets", "/any/prod/pets", "/any/prod/pets", "pets")]
    // Neither.
    [InlineData("bare.example.com", "/prod/pets", "/prod/pets", "/prod/pets", "pets")]
    // Several levels, the longest first.
    [InlineData("levels.example.com", "/v1/orders/pets", "/v1/orders/pets", "/v1/orders/pets", "pets")]
    [InlineData("levels.example.com", "/v1/pets", "/v1/pets", "/v1/pets", "pets")]
    [InlineData("levels.example.com", "/v1/ordersx/pets", "/v1/ordersx/pets", "/v1/ordersx/pets", "ordersx/pets")]
    // A routing rule that takes the base path off, and one that leaves it.
    [InlineData("rules.example.com", "/beta/pets", "/beta/pets", "/beta/pets", "pets")]
    [InlineData("rules.example.com", "/next/pets", "/next/pets", "/next/pets", "next/pets")]
    public async Task RestApi_EventShowsThePathAsSent(string host, string sent, string path, string contextPath, string proxy)
    {
        var seen = await GetAsync(host, sent);

        var context = seen.GetProperty("requestContext");
        Assert.Equal((path, contextPath, proxy), (Text(seen, "path"), Text(context, "path"), seen.GetProperty("pathParameters").GetProperty("proxy").GetString()?.TrimEnd('/')));
        var name = host.Split(':')[0];
        Assert.Equal(name, Text(seen.GetProperty("headers"), "Host"));
        Assert.Equal((name, name.Split('.')[0], "prod"), (Text(context, "domainName"), Text(context, "domainPrefix"), Text(context, "stage")));
        Assert.Equal("/{proxy+}", Text(context, "resourcePath"));
    }

    [Theory]
    [InlineData("http.example.com", "/shop/pets", "/shop/pets", "dev")]
    [InlineData("http.example.com", "/shop/v2/pets", "/shop/v2/pets", "$default")]
    [InlineData("http.example.com", "/pets", "/pets", "$default")]
    // The first segment is no stage here, though a stage has this name.
    [InlineData("http.example.com", "/dev/pets", "/dev/pets", "$default")]
    [InlineData("shop.any.example.com", "/pets", "/pets", "$default")]
    public async Task HttpApi_EventShowsThePathAsSent(string host, string sent, string rawPath, string stage)
    {
        var seen = await GetAsync(host, sent);

        var context = seen.GetProperty("requestContext");
        Assert.Equal((rawPath, rawPath, stage), (Text(seen, "rawPath"), Text(context.GetProperty("http"), "path"), Text(context, "stage")));
        Assert.Equal((host, host.Split('.')[0]), (Text(context, "domainName"), Text(context, "domainPrefix")));
    }

    [Theory]
    [InlineData("rest.example.com", "/v2/pets")]
    [InlineData("rest.example.com", "/")]
    [InlineData("rest.example.com", "/any/unknown/pets")]
    [InlineData("rest.example.com", "/V1/pets")]
    [InlineData("rules.example.com", "/other/pets")]
    [InlineData("closed.private.example.com", "/pets")]
    public async Task DomainThatLeadsNowhere_IsForbidden(string host, string path)
    {
        var answer = await SendAsync(host, path);

        Assert.Equal((HttpStatusCode.Forbidden, """{"message":"Forbidden"}"""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task DefaultEndpoint_Disabled_IsForbidden()
    {
        foreach (var id in new[] { "Rest", "Http" })
        {
            var api = _stack.Served.Host.Model.Apis.Single(api => api.LogicalId == id);
            var answer = await SendAsync(api.DomainName, id == "Rest" ? "/prod/pets" : "/pets");

            Assert.Equal((HttpStatusCode.Forbidden, """{"message":"Forbidden"}"""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }
    }

    [Fact]
    public async Task DefaultEndpointOfAWebSocketApi_Disabled_IsForbidden()
    {
        var api = _stack.Served.Host.Model.Apis.Single(api => api.LogicalId == "Chat");
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Host", api.DomainName);

        var refusal = await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri($"ws://{_stack.Served.Host.Address.Authority}/dev"), default));

        Assert.Contains("403", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(api.DomainName, "/dev")).StatusCode);
    }

    [Fact]
    public async Task PrivateDomain_IsReachedThroughItsEndpoint() =>
        Assert.Equal("private.example.com", Text((await GetAsync("private.example.com", "/pets")).GetProperty("requestContext"), "domainName"));

    [Theory]
    [InlineData("rest.example.com", "/v1/x", false)]
    [InlineData("edge.example.com", "/x", true)]
    public async Task CloudFront_IsInFrontOfEdgeDomainsOnly(string host, string path, bool expected) =>
        Assert.Equal(expected, (await GetAsync(host, path)).GetProperty("headers").TryGetProperty("X-Amz-Cf-Id", out _));

    [Theory]
    [InlineData("chat.example.com", "/")]
    [InlineData("chat.example.com", "/room")]
    public async Task WebSocketApi_IsReachedByHostName(string host, string path)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Host", host);
        await socket.ConnectAsync(new Uri($"ws://{_stack.Served.Host.Address.Authority}{path}"), default);
        await socket.SendAsync(Encoding.UTF8.GetBytes("{}"), WebSocketMessageType.Text, endOfMessage: true, default);
        var buffer = new byte[16 * 1024];
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var length = 0;
        for (var isWhole = false; !isWhole;)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), limit.Token);
            (length, isWhole) = (length + received.Count, received.EndOfMessage);
        }

        var context = JsonDocument.Parse(buffer.AsMemory(0, length)).RootElement.GetProperty("requestContext");
        Assert.Equal((host, "dev"), (Text(context, "domainName"), Text(context, "stage")));

        // The management API is below the same base path, without a stage.
        var connection = await SendAsync(host, $"{path.TrimEnd('/')}/@connections/{Uri.EscapeDataString(Text(context, "connectionId")!)}");
        Assert.Equal(HttpStatusCode.OK, connection.StatusCode);
    }

    [Fact]
    public async Task LandingPage_ListsTheDomains()
    {
        var page = await _stack.Client.GetStringAsync(_stack.Served.Host.Address);

        Assert.Contains("<code>rest.example.com</code>", page, StringComparison.Ordinal);
        Assert.Contains("<code>*.any.example.com</code>", page, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private async Task<JsonElement> GetAsync(string host, string path)
    {
        var answer = await SendAsync(host, path);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    private async Task<HttpResponseMessage> SendAsync(string host, string path)
    {
        // Uri would tidy doubled slashes away.
        var address = new Uri(_stack.Served.Host.Address.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = host } };
        return await _stack.Client.SendAsync(request);
    }

    public sealed class Stack : IAsyncLifetime
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-");

        public HttpClient Client { get; } = new();

        internal ServedStacks Served { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            var path = Path.Combine(_folder.FullName, "domains.yaml");
            await File.WriteAllTextAsync(path, DomainTemplate.Text);
            var (served, diagnostics) = await ServedStacks.StartAsync(new() { Functions = new() { Time = new ManualTime() }, Path = path });
            Assert.True(served is not null, string.Join('\n', diagnostics.Select(static diagnostic => diagnostic.Message)));
            Served = served;
        }

        public async Task DisposeAsync()
        {
            Client.Dispose();
            await Served.DisposeAsync();
            _folder.Delete(recursive: true);
        }
    }
}
