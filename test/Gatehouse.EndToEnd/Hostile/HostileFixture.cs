using Gatehouse.EndToEnd.Processes;
using Gatehouse.EndToEnd.Serving;

namespace Gatehouse.EndToEnd.Hostile;

/// <summary>A server that is spoken to badly.</summary>
public sealed class HostileFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private GatehouseProcess? _server;

    public Uri Address { get; private set; } = null!;

    /// <summary>The path of the stage of the REST API.</summary>
    public string Rest { get; private set; } = null!;

    /// <summary>The path of the HTTP API.</summary>
    public string Http { get; private set; } = null!;

    /// <summary>The path of the stage of the WebSocket API.</summary>
    public string Socket { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _server = GatehouseProcess.Start(_folder.Path, "serve", _folder.Write("api.yaml", Templates.Everything), "--port", "0");
        Address = await _server.ReadyAsync();
        Rest = await PathAsync("rest", "dev");
        Http = await PathAsync("http", "$default");
        Socket = await PathAsync("socket", "dev");
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _folder.Dispose();
    }

    /// <summary>The server still answers, and has said nothing of an exception.</summary>
    public async Task ExpectAliveAsync()
    {
        var answer = (await RawClient.SendAsync(Address, $"GET {Rest}/mock HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).First();
        Assert.Equal((200, """{"path":"/dev/mock"}"""), (answer.Status, answer.Body));
        foreach (var text in new[] { _server!.Output, _server.Errors })
        {
            Assert.DoesNotContain("Unhandled exception", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" at Gatehouse.", text, StringComparison.Ordinal);
        }
    }

    private async Task<string> PathAsync(string api, string stage) => new Uri(await ServedApis.UrlAsync(Address, api, stage)).AbsolutePath;
}
