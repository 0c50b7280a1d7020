using System.Net.WebSockets;
using System.Text;

namespace Gatehouse.EndToEnd.Tutorial;

/// <summary>A client of a WebSocket API.</summary>
public sealed class ChatClient : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _limit = new(TimeSpan.FromMinutes(3));

    public WebSocketCloseStatus? CloseStatus => _socket.CloseStatus;

    public static async Task<ChatClient> JoinAsync(Uri url)
    {
        var client = new ChatClient();
        await client._socket.ConnectAsync(url, client._limit.Token);
        return client;
    }

    public async Task SendAsync(string text) =>
        await _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, _limit.Token);

    /// <summary>The next message; null when the server closes instead.</summary>
    public async Task<string?> ReceiveAsync()
    {
        var buffer = new byte[4096];
        using var message = new MemoryStream();
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, _limit.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(message.ToArray());
            }
        }
    }

    public async Task LeaveAsync() => await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, _limit.Token);

    public void Dispose()
    {
        _socket.Dispose();
        _limit.Dispose();
    }
}
