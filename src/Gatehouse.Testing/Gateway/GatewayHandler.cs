using Gatehouse.Local;

namespace Gatehouse.Testing;

/// <summary>Hands the requests of an <see cref="HttpClient"/> to an API, without a network between.</summary>
internal sealed class GatewayHandler(ServedApi api, string stage, string sourceIp) : HttpMessageHandler
{
    private readonly string _prefix = stage == "$default" ? "" : "/" + stage;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var (headers, body) = await MemoryRequest.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var answer = await api.Endpoint.HandleAsync(
            new()
            {
                Method = request.Method.Method.ToUpperInvariant(),
                Path = _prefix + path,
                WirePath = path,
                Query = MemoryRequest.Query(request.RequestUri),
                Headers = headers,
                Body = body,
                SourceIp = sourceIp,
                DomainName = api.DomainName,
            },
            CancellationToken.None).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);

        // A caller who has given up gets no answer; the request runs on.
        cancellationToken.ThrowIfCancellationRequested();
        return MemoryAnswer.Of(answer, request, cancellationToken);
    }
}
