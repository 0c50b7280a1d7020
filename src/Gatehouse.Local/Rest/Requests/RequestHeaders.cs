using System.Collections.Frozen;

namespace Gatehouse.Local.Rest;

/// <summary>The headers of a request as API Gateway hands them on.</summary>
internal static class RequestHeaders
{
    private static readonly FrozenSet<string> Hidden = new[]
    {
        "Connection", "Content-Length", "Content-MD5", "Expect", "Max-Forwards", "Proxy-Authenticate", "Server",
        "TE", "Transfer-Encoding", "Trailer", "Upgrade", "WWW-Authenticate",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The headers without those that neither mappings nor backends ever see.</summary>
    public static MultiValues Visible(GatewayHeaders headers)
    {
        var values = new MultiValues(StringComparer.OrdinalIgnoreCase, headers.Count);
        foreach (var (name, value) in headers)
        {
            if (!Hidden.Contains(name) && !IsSignature(name, value))
            {
                values.Add(Spelling(name), value);
            }
        }

        return values;
    }

    private static bool IsSignature(string name, string value) =>
        value.StartsWith("AWS4-", StringComparison.Ordinal) && name.Equals("Authorization", StringComparison.OrdinalIgnoreCase);

    /// <summary>The names that arrive in AWS's spelling however they were sent.</summary>
    private static string Spelling(string name) => name.Length switch
    {
        13 when name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) => "Authorization",
        10 when name.Equals("User-Agent", StringComparison.OrdinalIgnoreCase) => "User-Agent",
        4 when name.Equals("Host", StringComparison.OrdinalIgnoreCase) => "Host",
        _ => name,
    };
}
