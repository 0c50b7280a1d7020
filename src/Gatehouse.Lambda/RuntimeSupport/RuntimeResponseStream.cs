using System.Globalization;
using System.Text;
using Gatehouse.Functions.Core.ResponseStreaming;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>A streamed answer on its way: chunked transfer encoding on a connection of its own, an error as trailers.</summary>
internal sealed class RuntimeResponseStream : ILambdaResponseStream, IDisposable
{
    private readonly RuntimeConnection _connection;

    public RuntimeResponseStream(RuntimeEndpoint endpoint, RuntimeEvent invocation, byte[] prelude)
    {
        _connection = new RuntimeConnection(endpoint);
        _connection.Open();
        var contentType = prelude.Length > 0 ? "application/vnd.awslambda.http-integration-response" : "application/octet-stream";
        var echo = invocation.InvocationId is { } id ? $"{RuntimeHeaders.InvocationId}: {id}\r\n" : "";
        _connection.Send(
            $"POST {endpoint.ResponsePath(invocation.RequestId)} HTTP/1.1\r\nHost: {endpoint.Authority}\r\nContent-Type: {contentType}\r\n" +
            $"{RuntimeHeaders.ResponseMode}: streaming\r\nTransfer-Encoding: chunked\r\nTrailer: {RuntimeHeaders.ErrorType}, {RuntimeHeaders.ErrorBody}\r\n{echo}\r\n", []);
        if (prelude.Length == 0) return;
        _connection.SendAll(Chunk([.. prelude, 0, 0, 0, 0, 0, 0, 0, 0]));
    }

    public long BytesWritten { get; private set; }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        if (data.IsEmpty) return;
        await _connection.SendAllAsync(Chunk(data.Span), cancellationToken).ConfigureAwait(false);
        BytesWritten += data.Length;
    }

    public void Write(ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty) return;
        _connection.SendAll(Chunk(data));
        BytesWritten += data.Length;
    }

    public void Complete(Exception? error)
    {
        var trailers = error is null
            ? ""
            : $"{RuntimeHeaders.ErrorType}: {error.GetType().Name}\r\n{RuntimeHeaders.ErrorBody}: {Convert.ToBase64String(ErrorDocument.Of(error))}\r\n";
        _connection.Send($"0\r\n{trailers}\r\n", []);
        _connection.Receive();
    }

    public void Dispose() => _connection.Dispose();

    private static byte[] Chunk(ReadOnlySpan<byte> data)
    {
        var size = Encoding.ASCII.GetBytes(data.Length.ToString("x", CultureInfo.InvariantCulture));
        return [.. size, .. "\r\n"u8, .. data, .. "\r\n"u8];
    }
}
