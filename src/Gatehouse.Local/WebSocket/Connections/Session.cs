using System.Net.WebSockets;

namespace Gatehouse.Local.WebSockets;

/// <summary>Runs a connection: reads messages, keeps the limits, ends it.</summary>
internal sealed class Session(Connection connection, WebSocketGatewayOptions options, string? subProtocol) : ISession
{
    public async Task RunAsync(Func<Task<Stream>> accept, CancellationToken stopping)
    {
        // A client that knows that it is connected may be found at once.
        options.Connections.Add(connection);
        try
        {
            await RunAsync(await accept().ConfigureAwait(false), stopping).ConfigureAwait(false);
        }
        finally
        {
            options.Connections.Remove(connection);
            connection.End();
        }
    }

    private async Task RunAsync(Stream transport, CancellationToken stopping)
    {
        using var watch = new Watchdog(connection, options.Time);
        await using var frames = new FrameWatch(transport, watch.Reset);
        using var socket = WebSocket.CreateFromStream(
            frames, new WebSocketCreationOptions { IsServer = true, SubProtocol = subProtocol, KeepAliveInterval = Timeout.InfiniteTimeSpan });
        connection.Open(socket);
        await using var stop = stopping.Register(watch.Close);
        var closure = await ReadAsync(socket, frames).ConfigureAwait(false);
        options.Connections.Remove(connection);
        await connection.Gateway.DisconnectAsync(connection, closure).ConfigureAwait(false);
    }

    private async Task<Closure> ReadAsync(WebSocket socket, FrameWatch frames)
    {
        var buffer = new byte[WebSocketLimits.Message + 1];
        var length = 0;
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(length), default).ConfigureAwait(false);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return await AnswerCloseAsync(socket).ConfigureAwait(false);
                }

                length += received.Count;
                if (connection.Closing is null && Refusal(received.MessageType, length, frames) is { } refusal)
                {
                    await connection.CloseAsync(refusal).ConfigureAwait(false);
                }

                if (connection.Closing is not null)
                {
                    length = 0;
                }
                else if (received.EndOfMessage)
                {
                    Receive(buffer.AsMemory(0, length).ToArray());
                    length = 0;
                }
            }
        }
        catch (Exception failure) when (failure is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            return connection.Closing ?? Closure.Abnormal;
        }
    }

    private static Closure? Refusal(WebSocketMessageType type, int length, FrameWatch frames) =>
        type == WebSocketMessageType.Binary ? Closure.Binary
        : frames.HasOversizedFrame || length > WebSocketLimits.Message ? Closure.TooLarge
        : null;

    // A slow function must not keep later messages waiting; answers may overtake one another, as on AWS.
    private void Receive(byte[] message)
    {
        connection.LastActiveAt = options.Time.GetUtcNow();
        _ = connection.Gateway.MessageAsync(connection, message).AsTask();
    }

    private async Task<Closure> AnswerCloseAsync(WebSocket socket)
    {
        if (connection.Closing is { } ours)
        {
            return ours;
        }

        // A client that knows that it has left is not to be found any more.
        options.Connections.Remove(connection);
        var status = (int)(socket.CloseStatus ?? WebSocketCloseStatus.Empty);
        await connection.AnswerCloseAsync(status == 1005 ? 1000 : status).ConfigureAwait(false);

        return status == 1005 ? Closure.WithoutStatus : new(status, socket.CloseStatusDescription ?? "");
    }
}
