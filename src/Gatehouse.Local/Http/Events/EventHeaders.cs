using System.Globalization;

namespace Gatehouse.Local.Http;

/// <summary>The headers of a call as functions see them: the client's, and those that API Gateway adds, in order of their names.</summary>
internal static class EventHeaders
{
    /// <summary>The lines, sorted; lines of one name stay in the order they were sent.</summary>
    public static List<KeyValuePair<string, string>> Of(HttpCall call)
    {
        var lines = new List<KeyValuePair<string, string>>(call.Headers.Count + 6);
        string? forwarded = null;
        foreach (var line in call.Headers)
        {
            if (line.Key.Equals("X-Forwarded-For", StringComparison.OrdinalIgnoreCase))
            {
                forwarded = forwarded is null ? line.Value : forwarded + ", " + line.Value;
            }
            else if (!IsOfGateway(line.Key))
            {
                lines.Add(line);
            }
        }

        var request = call.Request;
        lines.Add(new("Content-Length", request.Body.Length.ToString(CultureInfo.InvariantCulture)));
        lines.Add(new("Host", call.Headers.First(MappedHost) ?? request.DomainName));
        lines.Add(new("X-Amzn-Trace-Id", call.TraceId));
        lines.Add(new("X-Forwarded-For", forwarded is null ? request.SourceIp : $"{forwarded}, {request.SourceIp}"));
        lines.Add(new("X-Forwarded-Port", request.Port.ToString(CultureInfo.InvariantCulture)));
        lines.Add(new("X-Forwarded-Proto", request.Scheme));
        return Sorted(lines);
    }

    /// <summary>The header by which a mapping hands on the host name that it sets.</summary>
    public const string MappedHost = ":host";

    private static List<KeyValuePair<string, string>> Sorted(List<KeyValuePair<string, string>> lines)
    {
        // Few lines, nearly sorted: and an insertion keeps lines of one name in their order.
        for (var index = 1; index < lines.Count; index++)
        {
            var line = lines[index];
            var place = index;
            while (place > 0 && StringComparer.OrdinalIgnoreCase.Compare(lines[place - 1].Key, line.Key) > 0)
            {
                lines[place] = lines[place - 1];
                place--;
            }

            lines[place] = line;
        }

        return lines;
    }

    private static bool IsOfGateway(string name) => name.Length switch
    {
        2 => Is(name, "TE"),
        4 => Is(name, "Host"),
        5 => name == MappedHost,
        6 => Is(name, "Expect"),
        7 => Is(name, "Trailer") || Is(name, "Upgrade"),
        10 => Is(name, "Connection") || Is(name, "Keep-Alive"),
        14 => Is(name, "Content-Length"),
        15 => Is(name, "X-Amzn-Trace-Id"),
        16 => Is(name, "X-Forwarded-Port") || Is(name, "Proxy-Connection"),
        17 => Is(name, "Transfer-Encoding") || Is(name, "X-Forwarded-Proto"),
        19 => Is(name, "Proxy-Authorization"),
        _ => false,
    };

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
