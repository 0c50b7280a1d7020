using System.Net.Sockets;
using System.Text;

namespace Gatehouse.EndToEnd.Hostile;

/// <summary>WebSocket clients that break the rules lose their connection, and nobody else does.</summary>
[Collection(HostileCollection.Name)]
public sealed class HostileFrameTests(HostileFixture fixture) : IAsyncLifetime
{
    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => fixture.ExpectAliveAsync();

    public static TheoryData<string, byte[]> Frames() => new()
    {
        { "not masked", [0x81, 0x08, .. "hi there"u8] },
        { "reserved bits", [0xF1, 0x80, 0, 0, 0, 0] },
        { "unknown opcode", [0x83, 0x80, 0, 0, 0, 0] },
        { "continues nothing", [0x80, 0x80, 0, 0, 0, 0] },
        { "fragmented ping", [0x09, 0x80, 0, 0, 0, 0] },
        { "long ping", [0x89, 0xFE, 0x00, 0x7E, 0, 0, 0, 0, .. new byte[126]] },
        { "length with its sign bit", [0x81, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0] },
        { "length of a terabyte", [0x81, 0xFF, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
        { "text that is no UTF-8", [0x81, 0x82, 0, 0, 0, 0, 0xFF, 0xFE] },
        { "close code that is none", [0x88, 0x82, 0, 0, 0, 0, 0, 1] },
        { "close of one byte", [0x88, 0x81, 0, 0, 0, 0, 0] },
        { "torn frame", [0x81, 0xFE, 0x10, 0x00, 0, 0, 0, 0, 1, 2, 3] },
        { "HTTP after the upgrade", [.. "GET / HTTP/1.1\r\nHost: x\r\n\r\n"u8] },
    };

    [Theory]
    [MemberData(nameof(Frames))]
    public async Task BrokenFrame_EndsItsConnectionOnly(string what, byte[] frame)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var client = new TcpClient();
        await client.ConnectAsync(fixture.Address.Host, fixture.Address.Port, limit.Token);
        var socket = client.Client;
        await socket.SendAsync(
            Encoding.Latin1.GetBytes(
                $"GET {fixture.Socket} HTTP/1.1\r\nHost: {fixture.Address.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"),
            limit.Token);
        Assert.StartsWith("HTTP/1.1 101 ", await HeadAsync(socket, limit.Token), StringComparison.Ordinal);

        await socket.SendAsync(frame, limit.Token);
        if (what is "torn frame" or "length of a terabyte")
        {
            socket.Shutdown(SocketShutdown.Send);
        }

        Assert.True(await EndsAsync(socket, limit.Token), what);
    }

    [Theory]
    [InlineData("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n")]
    [InlineData("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: short\r\n")]
    [InlineData("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 7\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n")]
    [InlineData("Upgrade: h2c\r\nConnection: Upgrade\r\n")]
    [InlineData("")]
    public async Task BrokenHandshake_IsRefused(string headers)
    {
        var answers = await RawClient.SendAsync(fixture.Address, $"GET {fixture.Socket} HTTP/1.1\r\nHost: x\r\n{headers}\r\n", TimeSpan.FromMinutes(1));

        Assert.InRange(Assert.Single(answers).Status, 400, 499);
    }

    private static async Task<string> HeadAsync(Socket socket, CancellationToken cancellation)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await socket.ReceiveAsync(one, cancellation) == 1)
        {
            head.Append((char)one[0]);
        }

        return head.ToString();
    }

    private static async Task<bool> EndsAsync(Socket socket, CancellationToken cancellation)
    {
        var buffer = new byte[4096];
        try
        {
            while (await socket.ReceiveAsync(buffer, cancellation) > 0)
            {
            }
        }
        catch (SocketException)
        {
            // A reset ends it as well.
        }

        return true;
    }
}
