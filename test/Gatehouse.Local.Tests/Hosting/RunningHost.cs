using System.Net.Sockets;
using System.Text;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Hosting;

/// <summary>A host on a free port, with a function that is a delegate.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly GatewayHostOptions _options;

    private RunningHost(GatewayHost host, GatewayHostOptions options)
    {
        Host = host;
        _options = options;
        Client = new() { BaseAddress = host.Address };
    }

    public GatewayHost Host { get; }

    public WebSockets.ConnectionTable Connections => _options.Connections;

    public HttpClient Client { get; }

    public static async Task<RunningHost> StartAsync(GatewayHostOptions? options = null)
    {
        options ??= new();
        var (host, diagnostics) = await GatewayHost.StartAsync(options);
        Assert.Empty(diagnostics);
        return new(host!, options);
    }

    public ApiCompiler Compiler() => new(new() { Common = new() { ApiId = "", Traces = _options.Traces, OwnTokens = _options.Tokens }, Connections = _options.Connections });

    public void Serve(RestApi api, string id)
    {
        var compiler = Compiler();
        compiler.TryAdd(api, id);
        Host.Serve(compiler.Model());
    }

    public void Serve(HttpApi api, string id)
    {
        var compiler = Compiler();
        compiler.TryAdd(api, id);
        Host.Serve(compiler.Model());
    }

    public void Serve(WebSocketApi api, string id)
    {
        var compiler = Compiler();
        compiler.TryAdd(api, id);
        Host.Serve(compiler.Model());
    }

    /// <summary>Sends bytes as they are, and reads until the server closes the connection.</summary>
    public async Task<string> SendRawAsync(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", Host.Address.Port);
        var stream = socket.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        }
        catch (IOException)
        {
            // The server may have answered and closed before it has read all.
        }

        var answer = new StringBuilder();
        var buffer = new byte[16 * 1024];
        try
        {
            while (await stream.ReadAsync(buffer).AsTask().WaitAsync(TimeSpan.FromMinutes(1)) is > 0 and var read)
            {
                answer.Append(Encoding.Latin1.GetString(buffer, 0, read));
            }
        }
        catch (IOException)
        {
            // Reset behind the answer.
        }

        return answer.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
    }
}
