using System.Collections.Frozen;

namespace Gatehouse.Local.Rest;

/// <summary>Requests to HTTP backends and AWS services.</summary>
internal static class BackendRequest
{
    /// <summary>Headers that may be mapped, but belong to the connection: the backend does not get them.</summary>
    private static readonly FrozenSet<string> OfConnection =
        new[] { "Connection", "Expect", "Proxy-Authenticate", "TE", "Content-Length", "Transfer-Encoding" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static HttpRequestMessage Create(string method, Uri address, IntegrationRequest call)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), address) { Version = System.Net.HttpVersion.Version11 };
        // API Gateway sends no body with the others, whatever a template has made.
        if (method is not ("GET" or "HEAD" or "OPTIONS") && (call.Body.Length > 0 || method is "POST" or "PUT" or "PATCH"))
        {
            request.Content = new ReadOnlyMemoryContent(call.Body);
        }

        foreach (var (name, value) in call.Headers)
        {
            if (!OfConnection.Contains(name))
            {
                Add(request, name, value);
            }
        }

        return request;
    }

    /// <summary>Adds a header unless the call has it.</summary>
    public static void AddMissing(HttpRequestMessage request, IntegrationRequest call, string name, string value)
    {
        if (!call.Headers.Contains(name))
        {
            Add(request, name, value);
        }
    }

    private static void Add(HttpRequestMessage request, string name, string value)
    {
        value = HeaderText.OneByteEach(HeaderText.Clean(value));
        if (name.Equals("Host", StringComparison.OrdinalIgnoreCase))
        {
            request.Headers.Host = value;
        }
        else if (!request.Headers.TryAddWithoutValidation(name, value))
        {
            (request.Content ??= new ReadOnlyMemoryContent(default)).Headers.TryAddWithoutValidation(name, value);
        }
    }
}
