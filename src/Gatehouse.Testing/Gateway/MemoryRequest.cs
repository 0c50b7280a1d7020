using System.Net.Http.Headers;
using Gatehouse.Local;

namespace Gatehouse.Testing;

/// <summary>Reads what the network would carry of an <see cref="HttpRequestMessage"/>.</summary>
internal static class MemoryRequest
{
    /// <summary>The headers and the body.</summary>
    public static async ValueTask<(GatewayHeaders Headers, ReadOnlyMemory<byte> Body)> ReadAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        var headers = new GatewayHeaders();
        if (request.Headers.Host is null)
        {
            headers.Add("Host", request.RequestUri!.Authority);
        }

        Add(headers, request.Headers.NonValidated);
        if (request.Content is not { } content)
        {
            return (headers, default);
        }

        var body = await content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
        Add(headers, content.Headers.NonValidated);
        return (headers, body);
    }

    /// <summary>The query string without the question mark before it; others belong to it.</summary>
    public static string Query(Uri address) => address.Query is ['?', .. var query] ? query : "";

    private static void Add(GatewayHeaders headers, HttpHeadersNonValidated lines)
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
