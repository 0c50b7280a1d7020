using System.Globalization;
using System.Net.Sockets;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>The Runtime API over one socket.</summary>
internal sealed class SocketRuntimeApi(RuntimeEndpoint endpoint) : IRuntimeApi
{
    private readonly string _next = $"GET {endpoint.NextPath} HTTP/1.1\r\nHost: {endpoint.Authority}\r\n\r\n";
    private readonly RuntimeConnection _connection = new(endpoint);
    private volatile bool _disposed;
    private bool _pipelining;
    private bool _nextIsAsked;

    public RuntimeEvent? Next()
    {
        var reply = _nextIsAsked ? ReceiveNext() : Ask(_next, []);
        _nextIsAsked = false;
        if (reply is null) return null;
        if (reply.Status is < 200 or >= 300)
        {
            RuntimeReply.TellRefusal(reply.Status);
            return null;
        }
        // A local host says that it takes the answer and the question for the next invocation in one go, which saves half of
        // the system calls. Lambda itself does not, and is asked as usual.
        _pipelining = reply.Pipelining;
        return reply.Event;
    }

    public void Respond(RuntimeEvent invocation, ReadOnlyMemory<byte> answer)
    {
        var path = endpoint.ResponsePath(invocation.RequestId);
        if (!_pipelining)
        {
            Post(path, "application/json", Echo(invocation), answer.Span);
            return;
        }
        _nextIsAsked = true;
        try
        {
            _connection.Send(Head(path, "application/json", Echo(invocation), answer.Length), answer.Span, _next);
        }
        catch (SocketException)
        {
            _connection.Dispose();
        }
    }

    public void Fail(RuntimeEvent invocation, Exception exception) =>
        Post(endpoint.ErrorPath(invocation.RequestId), RuntimeHeaders.ErrorContentType, ErrorType(exception) + Echo(invocation), ErrorDocument.Of(exception));

    public void FailInit(Exception exception) =>
        Post(endpoint.InitErrorPath, RuntimeHeaders.ErrorContentType, ErrorType(exception), ErrorDocument.Of(exception));

    public void Dispose()
    {
        _disposed = true;
        _connection.Dispose();
    }

    private static string ErrorType(Exception exception) => $"{RuntimeHeaders.ErrorType}: {exception.GetType().Name}\r\n";

    private static string Echo(RuntimeEvent invocation) =>
        invocation.InvocationId is { } id ? $"{RuntimeHeaders.InvocationId}: {id}\r\n" : "";

    private void Post(string path, string contentType, string headers, ReadOnlySpan<byte> body)
    {
        Check(Ask(Head(path, contentType, headers, body.Length), body));
    }

    private string Head(string path, string contentType, string headers, int length) => string.Create(CultureInfo.InvariantCulture,
        $"POST {path} HTTP/1.1\r\nHost: {endpoint.Authority}\r\nContent-Type: {contentType}\r\n{headers}Content-Length: {length}\r\n\r\n");

    private static void Check(RuntimeReply? reply)
    {
        if (reply is { Status: >= 300 }) Console.Error.WriteLine($"The Runtime API refused the answer with status {reply.Status}.");
    }

    /// <summary>The reply to the answer, then the next invocation.</summary>
    private RuntimeReply? ReceiveNext()
    {
        try
        {
            Check(_connection.Receive());
            return _connection.Receive();
        }
        catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException)
        {
            return null;
        }
    }

    /// <summary>A kept-alive connection may have been closed since the last call, so one more is tried.</summary>
    private RuntimeReply? Ask(string head, ReadOnlySpan<byte> body)
    {
        for (var attempt = 0; attempt < 2 && !_disposed; attempt++)
        {
            try
            {
                if (!_connection.IsOpen) _connection.Open();
                _connection.Send(head, body);
                return _connection.Receive();
            }
            catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException)
            {
                _connection.Dispose();
            }
        }
        return null;
    }
}
