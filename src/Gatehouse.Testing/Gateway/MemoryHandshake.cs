using System.Net;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using Gatehouse.Local;
using Gatehouse.Local.WebSockets;

namespace Gatehouse.Testing;

/// <summary>Connects a client to a WebSocket API, without a network between.</summary>
internal static class MemoryHandshake
{
    public static async Task<WebSocket> RunAsync(
        IWebSocketEndpoint endpoint, ServedApi api, string stage, HandshakeRequest request, string sourceIp, CancellationToken stopping, CancellationToken cancellation)
    {
        var handshake = await endpoint.ConnectAsync(
            new()
            {
                Method = "GET",
                Path = "/" + stage,
                Query = request.Query,
                Headers = Headers(request),
                SourceIp = request.SourceIp ?? sourceIp,
                DomainName = api.DomainName,
                // Whoever names the stage does not come by the default endpoint, which may be closed.
                BasePath = "",
            },
            cancellation).ConfigureAwait(false);
        if (handshake.Session is not { } session)
        {
            throw new HandshakeRefusedException((HttpStatusCode)handshake.Answer.Status, Encoding.UTF8.GetString(handshake.Answer.Body.Span));
        }

        var (client, server) = DuplexStream.Pair();
        _ = session.RunAsync(() => Task.FromResult<Stream>(server), stopping);
        return WebSocket.CreateFromStream(client, new WebSocketCreationOptions { SubProtocol = handshake.SubProtocol });
    }

    private static GatewayHeaders Headers(HandshakeRequest request)
    {
        var headers = new GatewayHeaders
        {
            { "Connection", "Upgrade" },
            { "Upgrade", "websocket" },
            { "Sec-WebSocket-Version", "13" },
            { "Sec-WebSocket-Key", Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)) },
        };
        if (request.SubProtocols.Count > 0)
        {
            headers.Add("Sec-WebSocket-Protocol", string.Join(", ", request.SubProtocols));
        }

        foreach (var (name, value) in request.Headers)
        {
            headers.Add(name, value);
        }

        return headers;
    }
}
