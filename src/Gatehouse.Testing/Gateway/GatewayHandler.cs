using Gatehouse.Local;

namespace Gatehouse.Testing;

/// <summary>Hands the requests of an <see cref="HttpClient"/> to an API, without a network between.</summary>
internal sealed class GatewayHandler(ServedApi api, string stage, string sourceIp) : HttpMessageHandler
{
    private readonly string _prefix = stage == "$default" ? "" : "/" + stage;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await api.Endpoint.HandleAsync(await ReadAsync(request, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

        // A caller who has given up gets no answer.
        cancellationToken.ThrowIfCancellationRequested();
        return MemoryAnswer.Of(answer, request, cancellationToken);
    }

    private async ValueTask<GatewayRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        var headers = new GatewayHeaders();
        var address = request.RequestUri!;
        if (request.Headers.Host is null)
        {
            headers.Add("Host", address.Authority);
        }

        Add(headers, request.Headers.NonValidated);
        ReadOnlyMemory<byte> body = default;
        if (request.Content is { } content)
        {
            body = await content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
            Add(headers, content.Headers.NonValidated);
        }

        return new()
        {
            Method = request.Method.Method.ToUpperInvariant(),
            Path = _prefix + address.AbsolutePath,
            WirePath = address.AbsolutePath,
            Query = address.Query.TrimStart('?'),
            Headers = headers,
            Body = body,
            SourceIp = sourceIp,
            DomainName = api.DomainName,
        };
    }

    private static void Add(GatewayHeaders headers, System.Net.Http.Headers.HttpHeadersNonValidated lines)
    {
        foreach (var (name, values) in lines)
        {
            // The network would carry these words in one line.
            if (name.Equals("User-Agent", StringComparison.OrdinalIgnoreCase))
            {
                headers.Add(name, string.Join(' ', values));
                continue;
            }

            foreach (var value in values)
            {
                headers.Add(name, value);
            }
        }
    }
}
