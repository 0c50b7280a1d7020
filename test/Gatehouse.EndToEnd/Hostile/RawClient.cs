using System.Net.Sockets;
using System.Text;

namespace Gatehouse.EndToEnd.Hostile;

/// <summary>Sends bytes as they are, and reads until the server closes.</summary>
internal static class RawClient
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    /// <summary>Sends text, one byte a character.</summary>
    public static Task<IReadOnlyList<RawAnswer>> SendAsync(Uri server, string request, TimeSpan? patience = null) =>
        SendAsync(server, Encoding.Latin1.GetBytes(request), patience);

    /// <summary>Sends bytes.</summary>
    /// <param name="server">The server.</param>
    /// <param name="request">The bytes.</param>
    /// <param name="patience">
    /// How long to wait for an answer before saying that no more will be sent; null waits for the server to close. To the server the
    /// end of what a client sends is the end of its interest, so it comes after the answer.
    /// </param>
    public static async Task<IReadOnlyList<RawAnswer>> SendAsync(Uri server, ReadOnlyMemory<byte> request, TimeSpan? patience = null)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(server.Host, server.Port, limit.Token);
        var socket = client.Client;
        using var received = new MemoryStream();
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var reading = ReadAsync(socket, received, answered, limit.Token);
        try
        {
            while (!request.IsEmpty)
            {
                request = request[await socket.SendAsync(request, limit.Token)..];
            }

            if (patience is { } time)
            {
                await Task.WhenAny(answered.Task, reading, Task.Delay(time, limit.Token));
                socket.Shutdown(SocketShutdown.Send);
            }
        }
        catch (SocketException)
        {
            // The server has heard enough.
        }

        await reading;
        return RawAnswer.Read(received.ToArray());
    }

    private static async Task ReadAsync(Socket socket, MemoryStream received, TaskCompletionSource answered, CancellationToken cancellation)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await socket.ReceiveAsync(buffer, cancellation) is > 0 and var count)
            {
                received.Write(buffer, 0, count);
                answered.TrySetResult();
            }
        }
        catch (SocketException)
        {
            // A reset ends the connection as well.
        }
    }
}
