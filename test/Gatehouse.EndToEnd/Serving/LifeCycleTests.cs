using System.Net;
using System.Net.Sockets;
using Gatehouse.EndToEnd.Processes;
using Gatehouse.EndToEnd.Tutorial;

namespace Gatehouse.EndToEnd.Serving;

/// <summary>Start and end of a server.</summary>
public sealed class LifeCycleTests : IDisposable
{
    private static readonly TimeSpan Quickly = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Signals.Terminate)]
    [InlineData(Signals.Interrupt)]
    public async Task Signal_EndsServerAndFunctions(int signal)
    {
        await using var server = Start();
        var address = await server.ReadyAsync();
        using var client = await ChatClient.JoinAsync(new Uri(await ServedApis.UrlAsync(address, "socket", "dev")));
        Assert.Equal(HttpStatusCode.OK, (await EchoAsync(address)).Status);
        // The shell that watches over the server outlives it by a moment.
        var functions = ProcessTree.Below(server.Id, except: "sh");
        Assert.NotEmpty(functions);

        server.Signal(signal);
        var outcome = await server.EndedAsync(Quickly);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.True(await ProcessTree.AreGoneAsync(functions, TimeSpan.Zero), "Functions outlived their server.");
        Assert.Null(await client.ReceiveAsync());
    }

    [Fact]
    public async Task Signal_WhileAFunctionRuns_EndsAllTheSame()
    {
        await using var server = Start();
        var address = await server.ReadyAsync();
        await EchoAsync(address);
        var functions = ProcessTree.Below(server.Id);
        var slow = EchoAsync(address, "?wait=50000");
        await server.PrintedAsync("waiting");

        server.Signal(Signals.Terminate);
        var outcome = await server.EndedAsync(Quickly);

        Assert.Equal(0, outcome.ExitCode);
        Assert.DoesNotContain(" at Gatehouse.", outcome.Errors, StringComparison.Ordinal);
        Assert.True(await ProcessTree.AreGoneAsync(functions, Quickly), "Functions outlived their server.");
        await Task.WhenAny(slow);
        _ = slow.Exception;
    }

    [Fact]
    public async Task Kill_FunctionsEndByThemselves()
    {
        await using var server = Start();
        await EchoAsync(await server.ReadyAsync());
        var functions = ProcessTree.Below(server.Id);

        server.Signal(Signals.Kill);
        await server.EndedAsync(Quickly);

        Assert.True(await ProcessTree.AreGoneAsync(functions, Quickly), "Functions outlived their server.");
    }

    [Fact]
    public async Task Signal_WhileTheAppRuns_EndsTheApp()
    {
        // The command itself, which is printed before it starts, does not have the word.
        _folder.Write("cdk.json", """{ "app": "echo work''ing >&2; sleep 300; echo late >&2" }""");
        await using var server = GatehouseProcess.Start(_folder.Path, "serve", "--port", "0");
        await server.PrintedAsync("working");
        var app = ProcessTree.Below(server.Id);
        Assert.NotEmpty(app);

        server.Signal(Signals.Terminate);
        var outcome = await server.EndedAsync(Quickly);

        Assert.Equal(0, outcome.ExitCode);
        Assert.DoesNotContain(" at ", outcome.Errors, StringComparison.Ordinal);
        Assert.True(await ProcessTree.AreGoneAsync(app, Quickly), "The app outlived the server.");
    }

    [Fact]
    public async Task PortInUse_IsOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var outcome = await GatehouseProcess.RunAsync(_folder.Path, "serve", _folder.Write("api.yaml", Templates.Everything), "--port", $"{port}");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains($"127.0.0.1:{port}", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptyFolder_IsAnEmptyGateway()
    {
        await using var server = GatehouseProcess.Start(_folder.Path, "serve", _folder.Folder("empty"), "--port", "0");
        var address = await server.ReadyAsync();

        Assert.Equal("[]", await ServedApis.Client.GetStringAsync(new Uri(address, "/_gatehouse/apis")));
        Assert.Contains("No API is served", await ServedApis.Client.GetStringAsync(address), StringComparison.Ordinal);
        using var nowhere = await ServedApis.Client.GetAsync(new Uri(address, "/nowhere"));
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
    }

    [Fact]
    public async Task Serve_Template_ListsApisAsPromised()
    {
        await using var server = Start();
        var address = await server.ReadyAsync();

        var apis = await ServedApis.ListAsync(address);

        Assert.Equal(
            [("rest", "REST", "api", "Rest"), ("http", "HTTP", "api", "Http"), ("socket", "WEBSOCKET", "api", "Socket")],
            apis.Select(api => (Text(api, "name"), Text(api, "kind"), Text(api, "stack"), Text(api, "logicalId"))));
        foreach (var api in apis)
        {
            var (id, stage) = (Text(api, "id"), Assert.Single(api.GetProperty("stages").EnumerateArray()));
            Assert.Matches("^[a-z0-9]{10}$", id);
            var scheme = Text(api, "kind") == "WEBSOCKET" ? "ws" : "http";
            var suffix = Text(stage, "name") == "$default" ? "" : "/" + Text(stage, "name");
            Assert.Equal($"{scheme}://{address.Authority}/_aws/execute-api/{id}{suffix}", Text(stage, "url"));
        }

        Assert.Equal("", server.Errors);
    }

    private static string? Text(System.Text.Json.JsonElement element, string name) => element.GetProperty(name).GetString();

    private static async Task<Answer> EchoAsync(Uri address, string query = "") =>
        await Answer.OfAsync(HttpMethod.Get, await ServedApis.UrlAsync(address, "rest", "dev") + "/echo" + query);

    private GatehouseProcess Start() =>
        GatehouseProcess.Start(_folder.Path, "serve", _folder.Write("api.yaml", Templates.Everything), "--port", "0");
}
