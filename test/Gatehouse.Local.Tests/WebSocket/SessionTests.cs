using System.Net;
using System.Net.Sockets;
using Gatehouse.Local.WebSockets;

namespace Gatehouse.Local.Tests.WebSocket;

public sealed class SessionTests
{
    private readonly ConnectionTable _connections = new();
    private readonly TaskCompletionSource<Stream> _accepting = new();

    [Fact]
    public async Task Connection_IsAcceptedLater_IsKnownBeforeAndGetsItsMessagesThen()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var client = new TcpClient();
        await client.ConnectAsync((IPEndPoint)listener.LocalEndpoint);
        using var server = await listener.AcceptTcpClientAsync();
        var (connection, running) = await ConnectAsync();

        var sending = connection.TrySendAsync("hi"u8.ToArray(), default).AsTask();
        Assert.False(sending.IsCompleted);
        _accepting.SetResult(server.GetStream());

        Assert.True(await sending.WaitAsync(TimeSpan.FromMinutes(1)));
        var frame = new byte[4];
        await client.GetStream().ReadExactlyAsync(frame).AsTask().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal([0x81, 2, .. "hi"u8], frame);
        client.Close();
        await running.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Null(_connections.Find(connection.Id));
    }

    [Fact]
    public async Task Connection_ClientIsGone_IsForgotten()
    {
        var (connection, running) = await ConnectAsync();
        var sending = connection.TrySendAsync("hi"u8.ToArray(), default).AsTask();

        _accepting.SetException(new IOException("gone"));

        await Assert.ThrowsAsync<IOException>(() => running.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.False(await sending.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Null(_connections.Find(connection.Id));
    }

    private async Task<(Connection Connection, Task Running)> ConnectAsync()
    {
        var id = "";
        var connect = LocalFunction.Of(input =>
        {
            id = input.GetProperty("requestContext").GetProperty("connectionId").GetString()!;
            return new { statusCode = 200 };
        });
        var compiler = new ApiCompiler(new() { Common = new() { ApiId = "" }, Connections = _connections });
        compiler.TryAdd(new WebSocketApi("chat") { Stages = [new WebSocketStage("dev")], Routes = [WebSocketRoute.Connect(Lambda.Proxy(connect))] }, "abc123");
        var endpoint = (IWebSocketEndpoint)compiler.Model().Apis.Single().Endpoint;
        var handshake = await endpoint.ConnectAsync(new() { Method = "GET", Path = "/dev", DomainName = "abc123.execute-api.localhost", BasePath = "" }, default);
        var running = handshake.Session!.RunAsync(() => _accepting.Task, default);
        return (Assert.IsType<Connection>(_connections.Find(id)), running);
    }
}
