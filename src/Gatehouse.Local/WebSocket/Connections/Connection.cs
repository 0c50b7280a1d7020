using System.Net.WebSockets;

namespace Gatehouse.Local.WebSockets;

/// <summary>One connected client.</summary>
internal sealed class Connection
{
    private readonly SemaphoreSlim _sending = new(1);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WebSocket? _socket;
    private ITimer? _cutting;

    public required string Id { get; init; }

    public required string ApiId { get; init; }

    public required string Stage { get; init; }

    /// <summary>The request that opened the connection.</summary>
    public required GatewayRequest Handshake { get; init; }

    public required DateTimeOffset ConnectedAt { get; init; }

    /// <summary>What answers messages; a reload puts a newly compiled API here.</summary>
    public required WebSocketGateway Gateway { get; set; }

    /// <summary>What the authorizer of the handshake found; null when there was none.</summary>
    public SocketCaller? Caller { get; init; }

    public DateTimeOffset LastActiveAt { get; set; }

    /// <summary>Why the connection is closed, once the gateway has decided to.</summary>
    public Closure? Closing { get; private set; }

    /// <summary>Completes when the connection has ended and <c>$disconnect</c> has run.</summary>
    public Task Ended => _ended.Task;

    /// <summary>Takes the socket into use.</summary>
    public void Open(WebSocket socket)
    {
        _socket = socket;
        _opened.TrySetResult();
    }

    /// <summary>Notes that all is over.</summary>
    public void End()
    {
        _cutting?.Dispose();
        _opened.TrySetResult();
        _ended.TrySetResult();
    }

    /// <summary>Sends one text message.</summary>
    /// <returns>Whether the client was still there.</returns>
    public async ValueTask<bool> TrySendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        await _opened.Task.WaitAsync(cancellation).ConfigureAwait(false);
        await _sending.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_socket is not { State: WebSocketState.Open or WebSocketState.CloseReceived } socket || Closing is not null)
            {
                return false;
            }

            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (failure is WebSocketException or IOException or ObjectDisposedException)
        {
            return false;
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Sends the client a close frame; the first reason counts.</summary>
    /// <returns>Whether the connection was still open.</returns>
    public async ValueTask<bool> CloseAsync(Closure closure)
    {
        await _opened.Task.ConfigureAwait(false);
        await _sending.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_socket is not { State: WebSocketState.Open } socket || Closing is not null)
            {
                return false;
            }

            Closing = closure;
            // A client that does not answer is cut off, however a test's clock stands.
            _cutting = TimeProvider.System.CreateTimer(static state => ((WebSocket)state!).Abort(), socket, WebSocketLimits.Closing, Timeout.InfiniteTimeSpan);
            await socket.CloseOutputAsync((WebSocketCloseStatus)closure.Status, closure.Reason, default).ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (failure is WebSocketException or IOException or ObjectDisposedException)
        {
            return false;
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Answers the close frame of the client.</summary>
    public async ValueTask AnswerCloseAsync(int status)
    {
        await _sending.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_socket is { State: WebSocketState.CloseReceived } socket)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)status, null, default).ConfigureAwait(false);
            }
        }
        finally
        {
            _sending.Release();
        }
    }
}
