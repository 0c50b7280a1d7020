using System.Globalization;
using System.Net.Sockets;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>The Runtime API over one socket.</summary>
internal sealed class SocketRuntimeApi(RuntimeEndpoint endpoint) : IRuntimeApi
{
    private readonly string _next = $"GET {endpoint.NextPath} HTTP/1.1\r\nHost: {endpoint.Authority}\r\n\r\n";
    private readonly RuntimeConnection _connection = new(endpoint);
    private volatile bool _disposed;

    public RuntimeEvent? Next()
    {
        var reply = Ask(_next, []);
        return reply is null ? null : RuntimeHeaders.Read(reply.Header, reply.Body);
    }

    public void Respond(RuntimeEvent invocation, ReadOnlyMemory<byte> answer) =>
        Post(endpoint.ResponsePath(invocation.RequestId), "application/json", Echo(invocation), answer.Span);

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
        var head = string.Create(CultureInfo.InvariantCulture,
            $"POST {path} HTTP/1.1\r\nHost: {endpoint.Authority}\r\nContent-Type: {contentType}\r\n{headers}Content-Length: {body.Length}\r\n\r\n");
        var reply = Ask(head, body);
        if (reply is { Status: >= 300 }) Console.Error.WriteLine($"The Runtime API refused {path} with status {reply.Status}.");
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
            catch (Exception exception) when (exception is SocketException or EndOfStreamException or ObjectDisposedException)
            {
                _connection.Dispose();
            }
        }
        return null;
    }
}
