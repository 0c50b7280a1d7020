namespace Gatehouse.Local.Tests.Rest;

/// <summary>A backend that answers from a delegate and keeps the last request with its body.</summary>
internal sealed class StubBackend(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    public HttpRequestMessage? Request { get; private set; }

    public string Body { get; private set; } = "";

    public string? Header(string name) =>
        Request!.Headers.TryGetValues(name, out var values) || (Request.Content?.Headers.TryGetValues(name, out values) ?? false) ? string.Join(",", values!) : null;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = request;
        Body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        return answer(request);
    }
}
