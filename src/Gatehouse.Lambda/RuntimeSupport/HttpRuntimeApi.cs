using System.Net.Http.Headers;
using System.Text;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>The Runtime API over an HttpClient that the function's author configured.</summary>
internal sealed class HttpRuntimeApi(RuntimeEndpoint endpoint, HttpClient client) : IRuntimeApi
{
    private readonly string _base = "http://" + endpoint.Authority;
    private readonly CancellationTokenSource _closed = new();

    public RuntimeEvent? Next()
    {
        while (true)
        {
            try
            {
                return Ask();
            }
            catch (OperationCanceledException) when (!_closed.IsCancellationRequested)
            {
                // The client's time-out, which may be shorter than the time without work.
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
            {
                return null;
            }
        }
    }

    public void Respond(RuntimeEvent invocation, ReadOnlyMemory<byte> answer) =>
        Post(endpoint.ResponsePath(invocation.RequestId), answer, "application/json", error: null, invocation.InvocationId);

    public void Fail(RuntimeEvent invocation, Exception exception) =>
        Post(endpoint.ErrorPath(invocation.RequestId), ErrorDocument.Of(exception), RuntimeHeaders.ErrorContentType, exception, invocation.InvocationId);

    public void FailInit(Exception exception) =>
        Post(endpoint.InitErrorPath, ErrorDocument.Of(exception), RuntimeHeaders.ErrorContentType, exception, invocationId: null);

    public void Dispose() => _closed.Cancel();

    private RuntimeEvent? Ask()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _base + endpoint.NextPath);
        using var reply = Send(request, _closed.Token);
        if (!reply.IsSuccessStatusCode)
        {
            RuntimeReply.TellRefusal((int)reply.StatusCode);
            return null;
        }
        var invocation = new RuntimeEvent { Payload = reply.Content.ReadAsByteArrayAsync(_closed.Token).GetAwaiter().GetResult() };
        foreach (var (name, values) in reply.Headers) invocation.Read(Encoding.Latin1.GetBytes(name), Encoding.Latin1.GetBytes(string.Join(',', values)));
        return invocation;
    }

    private void Post(string path, ReadOnlyMemory<byte> body, string contentType, Exception? error, string? invocationId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _base + path) { Content = new ReadOnlyMemoryContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        if (error is not null) request.Headers.Add(RuntimeHeaders.ErrorType, error.GetType().Name);
        if (invocationId is not null) request.Headers.Add(RuntimeHeaders.InvocationId, invocationId);
        try
        {
            using var reply = Send(request, CancellationToken.None);
            if (!reply.IsSuccessStatusCode) Console.Error.WriteLine($"The Runtime API refused {path} with status {(int)reply.StatusCode}.");
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            Console.Error.WriteLine($"The Runtime API could not be told {path}: {exception.Message}");
        }
    }

    private HttpResponseMessage Send(HttpRequestMessage request, CancellationToken ct) => client.SendAsync(request, ct).GetAwaiter().GetResult();
}
