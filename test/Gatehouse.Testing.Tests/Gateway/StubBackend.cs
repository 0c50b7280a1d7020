using System.Net;

namespace Gatehouse.Testing.Tests.Gateway;

/// <summary>An HTTP backend that remembers the last request.</summary>
internal sealed class StubBackend(Func<HttpRequestMessage, HttpResponseMessage>? answer = null) : HttpMessageHandler
{
    public HttpRequestMessage? Last { get; private set; }

    public string LastBody { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Last = request;
        LastBody = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        return answer?.Invoke(request) ?? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("backend") };
    }
}
