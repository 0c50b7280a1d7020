using System.Net.Sockets;

namespace Gatehouse.Local.Functions;

/// <summary>One connection of a function's process to the Runtime API of its environment.</summary>
/// <remarks>
/// Kestrel would do, but every invocation crosses this API twice, and here it costs little more than the system calls.
/// See https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html.
/// </remarks>
internal sealed class RuntimeApiConnection(Socket socket, IRuntimeApiSession session) : IDisposable
{
    private const int SmallPayload = 16 * 1024;
    private static readonly byte[] Continue = "HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray();
    private static readonly byte[] Accepted = RuntimeApiReply.Json("202 Accepted", """{"status":"OK"}""");
    private static readonly byte[] WrongId = RuntimeApiReply.Json("400 Bad Request", """{"errorMessage":"Invalid request ID","errorType":"InvalidRequestID"}""");
    private static readonly byte[] NotFound = RuntimeApiReply.Json("404 Not Found", """{"errorMessage":"Not found","errorType":"NotFound"}""");
    private static readonly byte[] TooLarge = RuntimeApiReply.Json("413 Payload Too Large",
        """{"errorMessage":"Exceeded maximum allowed payload size (6291556 bytes).","errorType":"RequestEntityTooLarge"}""");

    private readonly SocketReader _reader = new(socket);
    private byte[] _out = new byte[2 * 1024];
    private byte[] _held = [];
    private volatile bool _asked;

    public async Task RunAsync()
    {
        try
        {
            while (await _reader.ReadHeadAsync().ConfigureAwait(false) is { IsEmpty: false } head)
            {
                var request = RuntimeApiRequest.Parse(head.Span);
                // Nothing may come before the event that was asked for: replies would get out of order.
                if (_asked) break;
                if (request.ExpectsContinue) await SendAsync(Continue).ConfigureAwait(false);
                if (request.Route == RuntimeApiRoute.Next)
                {
                    _asked = true;
                    session.OnNext(this);
                    continue;
                }
                await SendAsync(_held).ConfigureAwait(false);
                _held = await ReceiveAsync(request).ConfigureAwait(false);
                // A runtime that asks for the next invocation together with its answer needs the reply only then.
                if (_reader.HasHead) continue;
                await SendAsync(_held).ConfigureAwait(false);
                _held = [];
                if (request.Close) break;
            }
        }
        catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException or FormatException or OverflowException)
        {
            // The process ended, was ended, or does not speak HTTP: all that matters is that the connection is over.
        }
        finally
        {
            session.OnClosed(this);
            Dispose();
        }
    }

    /// <summary>Answers the pending <c>next</c> with an event.</summary>
    public void SendEvent(FunctionInvocation invocation, string arn, long deadlineMs)
    {
        _asked = false;
        var length = _held.Length;
        _held.CopyTo(_out, 0);
        _held = [];
        length = RuntimeApiReply.WriteEventHead(ref _out, length, invocation, arn, deadlineMs);
        var payload = invocation.Payload;
        if (payload.Length > SmallPayload)
        {
            _ = SendEventAsync(_out.AsMemory(0, length), payload);
            return;
        }
        if (_out.Length < length + payload.Length) Array.Resize(ref _out, length + payload.Length);
        payload.Span.CopyTo(_out.AsSpan(length));
        _ = SendEventAsync(_out.AsMemory(0, length + payload.Length), default);
    }

    public void Dispose() => socket.Dispose();

    private async Task SendEventAsync(ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second)
    {
        try
        {
            await SendAsync(first).ConfigureAwait(false);
            if (!second.IsEmpty) await SendAsync(second).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The loop that reads this connection sees its end, too, and reports it.
        }
    }

    private async ValueTask SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty) bytes = bytes[await socket.SendAsync(bytes).ConfigureAwait(false)..];
    }

    private async ValueTask<byte[]> ReceiveAsync(RuntimeApiRequest request)
    {
        if (request.Streaming && request.Route == RuntimeApiRoute.Response && session.OnStreamBegin(request) is { } stream)
        {
            await RuntimeApiBody.CopyAsync(_reader, request, stream).ConfigureAwait(false);
            session.OnStreamEnd(stream);
            return Accepted;
        }
        var body = await RuntimeApiBody.ReadAsync(_reader, request).ConfigureAwait(false);
        switch (request.Route)
        {
            case RuntimeApiRoute.Response when body is null:
                return session.OnTooLarge(request.RequestId) ? TooLarge : WrongId;
            case RuntimeApiRoute.Response:
                return session.OnResponse(request.RequestId, body) ? Accepted : WrongId;
            case RuntimeApiRoute.Error:
                return session.OnError(request.RequestId, request.ErrorType, body ?? []) ? Accepted : WrongId;
            case RuntimeApiRoute.InitError:
                session.OnInitError(request.ErrorType, body ?? []);
                return Accepted;
            default:
                return NotFound;
        }
    }
}
