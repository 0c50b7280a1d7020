using System.Globalization;
using System.Net.Http.Headers;

namespace Gatehouse.Local.Functions;

/// <summary>The Runtime API as a class-library function's process calls it.</summary>
internal sealed class LoaderRuntimeApi(string address) : IDisposable
{
    private readonly string _base = $"http://{address}/2018-06-01/runtime/";
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>The next invocation; null when the host has gone away.</summary>
    public LoaderInvocation? Next()
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, _base + "invocation/next");
            using var reply = _http.Send(request);
            using var payload = new MemoryStream();
            reply.Content.ReadAsStream().CopyTo(payload);
            return new(payload.ToArray(), Header(reply, "Lambda-Runtime-Aws-Request-Id") ?? "", Header(reply, "Lambda-Runtime-Invoked-Function-Arn") ?? "",
                long.Parse(Header(reply, "Lambda-Runtime-Deadline-Ms") ?? "0", CultureInfo.InvariantCulture), Header(reply, "Lambda-Runtime-Trace-Id"));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return null;
        }
    }

    public void Respond(LoaderInvocation invocation, byte[] answer) => Post($"invocation/{invocation.RequestId}/response", answer, errorType: null);

    public void Fail(string path, Exception exception) =>
        Post(path, FunctionFailure.Thrown(exception).Payload.ToArray(), exception.GetType().Name);

    public void Dispose() => _http.Dispose();

    private void Post(string path, byte[] body, string? errorType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _base + path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (errorType is not null) request.Headers.Add("Lambda-Runtime-Function-Error-Type", errorType);
        using var reply = _http.Send(request);
    }

    private static string? Header(HttpResponseMessage reply, string name) => reply.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;
}
