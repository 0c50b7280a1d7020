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
    private static readonly byte[] BadRequest = RuntimeApiReply.Json("400 Bad Request", """{"errorMessage":"Bad request","errorType":"BadRequest"}""");
    private static readonly byte[] WrongId = RuntimeApiReply.Json("400 Bad Request", """{"errorMessage":"Invalid request ID","errorType":"InvalidRequestID"}""");
    private static readonly byte[] NotFound = RuntimeApiReply.Json("404 Not Found", """{"errorMessage":"Not found","errorType":"NotFound"}""");
    private static readonly byte[] TooLarge = RuntimeApiReply.Json("413 Payload Too Large",
        """{"errorMessage":"Exceeded maximum allowed payload size (6291556 bytes).","errorType":"RequestEntityTooLarge"}""");

    private readonly SocketReader _reader = new(socket);
    private byte[] _out = new byte[2 * 1024];
    private byte[] _held = [];
    private volatile bool _asked;

    /// <summary>Whether the process still waits at the other end. It sends nothing while it waits, so what can be read is the end.</summary>
    public bool IsOpen => !socket.Poll(0, SelectMode.SelectRead);

    /// <summary>Serves the connection until it ends.</summary>
    /// <remarks>It blocks: the answer of a function then wakes the very thread that takes it, and nothing else.</remarks>
    public void Run()
    {
        try
        {
            Serve();
        }
        catch (Exception)
        {
            // Mostly because the process ended, or was ended. Whatever it was must not end this process, but the connection.
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
            // Such an event may not fit between the two processes, and whoever invokes must not wait until the function reads.
            _ = Task.Run(() => TrySend(_out.AsSpan(0, length), payload.Span));
            return;
        }
        if (_out.Length < length + payload.Length) Array.Resize(ref _out, length + payload.Length);
        payload.Span.CopyTo(_out.AsSpan(length));
        TrySend(_out.AsSpan(0, length + payload.Length), []);
    }

    public void Dispose() => socket.Dispose();

    private void Serve()
    {
        while (_reader.TryReadHead(out var head))
        {
            if (!RuntimeApiRequest.TryParse(head, out var request))
            {
                Send(BadRequest);
                return;
            }
            // Nothing may come before the event that was asked for: replies would get out of order.
            if (_asked) return;
            if (request.ExpectsContinue) Send(Continue);
            if (request.Route == RuntimeApiRoute.Next)
            {
                _asked = true;
                session.OnNext(this);
                continue;
            }
            Send(_held);
            _held = Receive(request);
            // A runtime that asks for the next invocation together with its answer needs the reply only then.
            if (_reader.HasHead) continue;
            Send(_held);
            _held = [];
            if (request.Close) return;
        }
    }

    private byte[] Receive(RuntimeApiRequest request)
    {
        try
        {
            return Answer(request);
        }
        catch (FormatException)
        {
            Send(BadRequest);
            throw;
        }
    }

    private byte[] Answer(RuntimeApiRequest request)
    {
        if (request.Streaming && request.Route == RuntimeApiRoute.Response && session.OnStreamBegin(request) is { } stream)
        {
            RuntimeApiBody.Copy(_reader, request, stream);
            session.OnStreamEnd(stream);
            return Accepted;
        }
        var body = RuntimeApiBody.Read(_reader, request);
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

    private void TrySend(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        try
        {
            Send(first);
            Send(second);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The thread that reads this connection sees its end, too, and reports it.
        }
    }

    private void Send(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty) bytes = bytes[socket.Send(bytes)..];
    }
}
