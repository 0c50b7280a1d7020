using System.Collections.Frozen;

namespace Gatehouse.Local.Rest;

/// <summary>The headers of a backend's answer on their way to the client.</summary>
internal static class ResponseHeaders
{
    private static readonly FrozenSet<string> Remapped = new[]
    {
        "Authorization", "Connection", "Content-Length", "Content-MD5", "Date", "Expect", "Host", "Max-Forwards",
        "Proxy-Authenticate", "Server", "Trailer", "Upgrade", "User-Agent", "WWW-Authenticate",
        "x-amzn-RequestId",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name under which the client gets a header; null when it does not.</summary>
    /// <param name="name">The name that backend or mapping gave.</param>
    /// <param name="isHttpProxy">Whether the answer is that of an HTTP backend, passed on as it came.</param>
    public static string? Name(string name, bool isHttpProxy = false)
    {
        if (Remapped.Contains(name))
        {
            return "x-amzn-Remapped-" + name;
        }

        return name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase)
            || (isHttpProxy && (name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase) || name.Equals("Via", StringComparison.OrdinalIgnoreCase)))
            ? null
            : name;
    }
}
