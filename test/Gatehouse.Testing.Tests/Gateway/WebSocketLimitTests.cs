using System.Net.WebSockets;
using System.Text;
using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Testing.Tests.Gateway;

public sealed class WebSocketLimitTests
{
    [Fact]
    public async Task Connection_IdleForTenMinutes_IsClosed()
    {
        var time = new ManualTime();
        await using var gateway = await LocalGateway.StartAsync(Api(), new() { Time = time });
        using var client = await gateway.ConnectAsync("dev");
        time.Advance(TimeSpan.FromMinutes(9));
        await ExchangeAsync(client);
        time.Advance(TimeSpan.FromMinutes(9));
        await ExchangeAsync(client);

        time.Advance(TimeSpan.FromMinutes(10));

        var closing = await client.ReceiveAsync(new byte[10], default);
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, closing.CloseStatus);
        Assert.Equal("Going away", closing.CloseStatusDescription);
    }

    [Fact]
    public async Task Connection_OpenForTwoHours_IsClosed()
    {
        var time = new ManualTime();
        await using var gateway = await LocalGateway.StartAsync(Api(), new() { Time = time });
        using var client = await gateway.ConnectAsync("dev");
        for (var minutes = 0; minutes < 117; minutes += 9)
        {
            time.Advance(TimeSpan.FromMinutes(9));
            await ExchangeAsync(client);
        }

        time.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, (await client.ReceiveAsync(new byte[10], default)).CloseStatus);
    }

    private static WebSocketApi Api() => new("chat")
    {
        Stages = [new WebSocketStage("dev")],
        Routes = [WebSocketRoute.Default(Lambda.Proxy(FakeFunction.Returns(new { statusCode = 200, body = "pong" }))) with { ReturnsResponse = true }],
    };

    private static async Task ExchangeAsync(WebSocket client)
    {
        await client.SendAsync("ping"u8.ToArray(), WebSocketMessageType.Text, true, default);
        var buffer = new byte[10];
        var received = await client.ReceiveAsync(buffer, default);
        Assert.Equal("pong", Encoding.UTF8.GetString(buffer, 0, received.Count));
    }
}
