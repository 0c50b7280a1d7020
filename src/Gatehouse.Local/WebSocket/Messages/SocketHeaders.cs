using System.Globalization;

namespace Gatehouse.Local.WebSockets;

/// <summary>The headers that events of WebSocket APIs show, in order of their names.</summary>
internal static class SocketHeaders
{
    private static readonly HashSet<string> OfConnection = new(StringComparer.OrdinalIgnoreCase) { "Connection", "Upgrade", "Content-Length", "Keep-Alive", "Transfer-Encoding" };

    private static readonly HashSet<string> OfGateway = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "X-Amzn-Trace-Id", "X-Forwarded-For", "X-Forwarded-Port", "X-Forwarded-Proto",
    };

    /// <summary>Those of a <c>$connect</c> event.</summary>
    public static List<KeyValuePair<string, string>> OfConnect(SocketCall call) => Sorted(Of(call));

    /// <summary>Those of an authorizer's event: with the ones that belong to the connection.</summary>
    public static List<KeyValuePair<string, string>> OfAuthorizer(SocketCall call) =>
        Sorted([.. Of(call), new("Connection", "upgrade"), new("content-length", "0"), new("Upgrade", "websocket")]);

    /// <summary>Those of a <c>$disconnect</c> event.</summary>
    public static List<KeyValuePair<string, string>> OfDisconnect(SocketCall call) =>
        [new("Host", call.Handshake.DomainName), new("x-api-key", ""), new("X-Forwarded-For", ""), new("x-restapi", "")];

    private static IEnumerable<KeyValuePair<string, string>> Of(SocketCall call)
    {
        var request = call.Handshake;
        foreach (var line in request.Headers)
        {
            if (!OfConnection.Contains(line.Key) && !OfGateway.Contains(line.Key))
            {
                yield return line;
            }
        }

        yield return new("Host", request.DomainName);
        yield return new("X-Amzn-Trace-Id", call.TraceId);
        yield return new("X-Forwarded-For", request.Headers.First("X-Forwarded-For") is { } forwarded ? $"{forwarded}, {request.SourceIp}" : request.SourceIp);
        yield return new("X-Forwarded-Port", request.Port.ToString(CultureInfo.InvariantCulture));
        yield return new("X-Forwarded-Proto", request.Scheme);
    }

    private static List<KeyValuePair<string, string>> Sorted(IEnumerable<KeyValuePair<string, string>> lines) =>
        [.. lines.OrderBy(static line => line.Key, StringComparer.OrdinalIgnoreCase)];
}
