namespace Gatehouse.Local.Http;

/// <summary>Takes over the answers of HTTP backends.</summary>
internal static class BackendAnswer
{
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "Content-Length", "Date", "Server",
    };

    /// <summary>Reads an answer to its end.</summary>
    public static async ValueTask<GatewayAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var answer = new GatewayAnswer
        {
            Status = (int)response.StatusCode,
            Body = await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false),
        };
        Add(answer, response.Headers.NonValidated);
        Add(answer, response.Content.Headers.NonValidated);
        return answer;
    }

    private static void Add(GatewayAnswer answer, System.Net.Http.Headers.HttpHeadersNonValidated headers)
    {
        foreach (var (name, values) in headers)
        {
            foreach (var value in values)
            {
                if (!Dropped.Contains(name))
                {
                    answer.Headers.Add(name, value);
                }
            }
        }
    }
}
