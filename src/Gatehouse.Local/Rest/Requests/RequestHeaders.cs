using System.Collections.Frozen;
using System.Globalization;

namespace Gatehouse.Local.Rest;

/// <summary>The headers of a request as API Gateway hands them on.</summary>
internal static class RequestHeaders
{
    private static readonly FrozenSet<string> Hidden = new[]
    {
        "Connection", "Content-Length", "Content-MD5", "Expect", "Max-Forwards", "Proxy-Authenticate", "Server",
        "TE", "Transfer-Encoding", "Trailer", "Upgrade", "WWW-Authenticate",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The headers without those that neither mappings nor backends ever see, and with those that the gateway adds.</summary>
    public static NamedValues Visible(RestContext context)
    {
        var request = context.Request;
        var values = new NamedValues(StringComparer.OrdinalIgnoreCase, request.Headers.Count + 4);
        var forwardedFor = request.SourceIp;
        foreach (var (name, value) in request.Headers)
        {
            if (Hidden.Contains(name) || IsSignature(name, value) || (context.IsEdge && EdgeHeaders.Replaces(name)))
            {
                continue;
            }

            if (name.StartsWith("X-", StringComparison.OrdinalIgnoreCase) && IsReplaced(name))
            {
                forwardedFor = name.Length == 15 && name.EndsWith("For", StringComparison.OrdinalIgnoreCase) ? value + ", " + forwardedFor : forwardedFor;
                continue;
            }

            // Custom domains are reached at the usual port on AWS, so that none stands in the header.
            var spelling = Spelling(name);
            values.Add(spelling, request.BasePath is not null && spelling == "Host" ? request.DomainName : value);
        }

        if (!context.IsTest)
        {
            if (context.IsEdge)
            {
                EdgeHeaders.Add(values, context);
                forwardedFor += ", " + EdgeHeaders.Address;
            }

            values.Add("X-Amzn-Trace-Id", context.TraceId.Received);
            values.Add("X-Forwarded-For", forwardedFor);
            values.Add("X-Forwarded-Port", request.Port.ToString(CultureInfo.InvariantCulture));
            values.Add("X-Forwarded-Proto", request.Scheme);
        }

        return values;
    }

    private static bool IsReplaced(string name) =>
        name.Equals("X-Forwarded-For", StringComparison.OrdinalIgnoreCase) || name.Equals("X-Forwarded-Port", StringComparison.OrdinalIgnoreCase)
        || name.Equals("X-Forwarded-Proto", StringComparison.OrdinalIgnoreCase) || name.Equals("X-Amzn-Trace-Id", StringComparison.OrdinalIgnoreCase);

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
